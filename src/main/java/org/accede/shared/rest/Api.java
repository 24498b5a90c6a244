package org.accede.shared.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Everything the screens do, for programs. */
@ApplicationPath("/api")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Accede",
                        version = "1",
                        description = "Countries, activities and alignment with the Budapest Convention on Cybercrime. "
                                + "Dates are ISO 8601, errors application/problem+json; asOf (a day) and knownAt (an instant) "
                                + "ask what was true then and what was known then.",
                        license =
                                @License(
                                        name = "EUPL-1.2",
                                        url = "https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12")),
        security = {@SecurityRequirement(name = "basic"), @SecurityRequirement(name = "token")})
@SecurityScheme(securitySchemeName = "basic", type = SecuritySchemeType.HTTP, scheme = "basic")
@SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer")
public class Api extends Application {
    /** The header by which a call that may be sent again is known. */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";
}
