package org.accede.export.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accede.export.ExportFile;
import org.accede.export.ExportJobView;
import org.accede.export.ExportRuns;
import org.accede.export.Exports;
import org.accede.export.TableQuestion;
import org.accede.shared.rest.CallLanguage;
import org.accede.shared.rest.Tags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Lists as files: whole, in either language. */
@Path("/exports")
public class ExportsResource {
    @Inject
    Exports exports;

    @Inject
    ExportRuns runs;

    @Inject
    CallLanguage language;

    @Context
    UriInfo uri;

    @Context
    Request request;

    @GET
    @Path("{table}.{format}")
    @Operation(
            summary = "A table as a file: all rows that its list has for the same parameters, never a page of them",
            description = "country-status takes the parameters of /countries, alignment-matrix those of /alignment, "
                    + "activities those of /activities; page and size are none of them. A workbook has its day, its "
                    + "knowledge, its filter, its sources, its legend and its footnotes on a second sheet; a CSV file has "
                    + "day, knowledge and footnotes in its last columns. CSV is UTF-8 with a byte order mark, separated "
                    + "by commas in English, by semicolons and with decimal commas in French; text that a spreadsheet "
                    + "could take for a formula begins with an apostrophe. The same question at the same knownAt gives "
                    + "the same bytes.")
    @Parameter(name = "table", in = ParameterIn.PATH, description = "country-status, alignment-matrix or activities")
    @Parameter(name = "format", in = ParameterIn.PATH, description = "xlsx, docx, pdf, csv or json")
    @Parameter(
            name = "lang",
            in = ParameterIn.QUERY,
            description = "en, fr, or “en,fr” for both side by side: the language of every word of the product")
    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "a day; today where none is given")
    @Parameter(name = "knownAt", in = ParameterIn.QUERY, description = "an instant; now where none is given")
    @Parameter(
            name = "columns",
            in = ParameterIn.QUERY,
            description = "keys of columns, as the JSON form names them, separated by commas; in that order; all where "
                    + "none is given, in Word and PDF those that a page has room for")
    @Parameter(name = "template", in = ParameterIn.QUERY, description = "docx only: the number of an office template")
    @Parameter(
            name = "personal",
            in = ParameterIn.QUERY,
            description = "true: columns that tell of persons too; needs the right, and is logged")
    @Parameter(
            name = "provisions",
            in = ParameterIn.QUERY,
            description = "alignment-matrix only: articles, or all with their parts; articles where none is given")
    @Parameter(
            name = "cells",
            in = ParameterIn.QUERY,
            description = "alignment-matrix only: letters or words; in a workbook letters where none is given, "
                    + "in CSV always words")
    @APIResponse(
            responseCode = "200",
            description = "the file",
            headers = @Header(name = "Content-Disposition", description = "a name that speaks and is dated"),
            content = {
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "The file would have the same bytes as the one with this tag")
    @APIResponse(responseCode = "400", description = "A parameter is unknown or can't be read")
    @APIResponse(responseCode = "404", description = "There is no such table, form of file, or instrument")
    @APIResponse(responseCode = "422", description = "The table has more rows than this form can hold")
    public Response file(
            @PathParam("table") String table,
            @PathParam("format") String format,
            @QueryParam("template") @Nullable Long template)
            throws IOException {
        ExportFile file = exports.write(question(table), format, template);
        Response answer = Tags.answer(request, file::content, file.fingerprint());
        if (!answer.hasEntity()) {
            file.close();
            return answer;
        }
        return Response.fromResponse(answer)
                .type(file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .header(HttpHeaders.CONTENT_LANGUAGE, question(table).wording().code())
                .build();
    }

    @POST
    @Path("{table}")
    @Operation(
            summary = "Begins the same export in the background, for a table that takes long",
            description = "Takes the parameters of the file; form is xlsx, docx, pdf, csv or json.")
    @APIResponse(responseCode = "202", description = "the job; Location says where it can be asked how far it is")
    public Response begin(
            @PathParam("table") String table,
            @QueryParam("form") @DefaultValue("xlsx") String form,
            @QueryParam("template") @Nullable Long template) {
        ExportJobView begun = runs.begin(question(table), form, template);
        URI location =
                uri.getBaseUriBuilder().path("exports/jobs/" + begun.job().id()).build();
        return Response.accepted(ExportJobJson.of(begun)).location(location).build();
    }

    /** The form and the template are no part of what a table says. */
    private TableQuestion question(String table) {
        Map<String, List<String>> query = new HashMap<>(uri.getQueryParameters());
        query.keySet().removeAll(List.of("form", "template"));
        return TableQuestion.of(table, query, language.get());
    }
}
