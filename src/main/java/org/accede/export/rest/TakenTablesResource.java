package org.accede.export.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import org.accede.export.TakenTable;
import org.accede.export.TakenTables;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The question behind the id in a file. */
@Path("/exports/taken")
public class TakenTablesResource {
    @Inject
    TakenTables taken;

    /** @param query that asks for the same table again, in any form: {@code /api/exports/{table}.{form}?{query}} */
    public record Taken(String id, String table, String query, String hash, long rows, Instant takenAt) {
        static Taken of(TakenTable taken) {
            return new Taken(
                    taken.id(),
                    taken.question().table(),
                    taken.question().query(),
                    taken.hash(),
                    taken.rows(),
                    taken.takenAt());
        }
    }

    @GET
    @Path("{id}")
    @Operation(summary = "What was asked for a table that was taken out, by the id in its file")
    public Taken get(@PathParam("id") String id) {
        return Taken.of(taken.get(id));
    }
}
