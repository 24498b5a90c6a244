package org.accede.document.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.accede.document.Document;
import org.accede.document.Documents;
import org.accede.document.Upload;
import org.jspecify.annotations.Nullable;

/** Files as calls bring and take them. */
@ApplicationScoped
public class Files {
    @Inject
    Documents documents;

    /** Takes in the file that a call brings; throws 400 where it brings none. */
    public static Upload received(@Nullable EntityPart file) throws IOException {
        if (file == null) {
            throw new BadRequestException();
        }
        try (InputStream content = file.getContent()) {
            return Upload.receive(content, file.getFileName().orElse(null));
        }
    }

    /** The file to be saved, piece by piece; never to be shown in a page (R4). */
    public Response answer(Document document) {
        StreamingOutput content = out -> {
            int place = 0;
            Optional<byte[]> part = documents.part(document, place);
            while (part.isPresent()) {
                out.write(part.get());
                part = documents.part(document, ++place);
            }
        };
        return Response.ok(content)
                .type(document.kind().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, document.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document.name()))
                .header("Content-Security-Policy", "sandbox")
                .tag(document.sha256())
                .build();
    }

    /** With its own name for those who read RFC 6266, and one in ASCII for the rest. */
    private static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String coded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + coded;
    }
}
