package org.accede.export.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.accede.export.TableCheck;
import org.accede.export.TableChecks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Whether a file still says what the register says. */
@Path("/exports/check")
public class TableChecksResource {
    @Inject
    TableChecks checks;

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Compares a file, sent as the body, with the register at the file's day and knowledge",
            description = "Excel, CSV and JSON cell by cell; Word and PDF by the fingerprint printed in them. "
                    + "changedSince says what the same question has otherwise by what is known now.")
    @APIResponse(responseCode = "422", description = "The file is none of ours, broken, or larger than 20 MB")
    public TableCheckJson check(InputStream body) throws IOException {
        return TableCheckJson.of(checks.check(body.readNBytes(TableCheck.MOST_BYTES + 1)));
    }
}
