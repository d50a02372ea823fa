package jobshare.profile.bulk;

import static jobshare.kit.security.Roles.HR;
import static jobshare.kit.security.Roles.HR_SYSTEM;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobshare.kit.audit.Audit;
import jobshare.kit.id.Ids;
import jobshare.kit.idempotency.Command;
import jobshare.kit.problem.InvalidValue;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Actor;
import jobshare.kit.web.Answers;
import jobshare.kit.web.Cursor;
import jobshare.kit.web.Page;
import jobshare.profile.job.Uploads;
import jobshare.profile.table.Csv;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes files of people or roles, and works them off in the background. */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
@RolesAllowed({HR, HR_SYSTEM})
public class BulkImportResource {

    private static final String ADDRESS = "/v1/imports/";
    /** A gigabyte may take a while to be stored. */
    private static final int SECONDS_TO_STORE = 900;

    private final BulkImports imports;
    private final RowErrors errors;
    private final Uploads uploads;
    private final Intakes intakes;
    private final Csv csv;
    private final ObjectMapper mapper;
    private final Actor actor;
    private final Audit audit;
    private final Clock clock;

    BulkImportResource(BulkImports imports, RowErrors errors, Uploads uploads, Intakes intakes, Csv csv, ObjectMapper mapper,
            Actor actor, Audit audit, Clock clock) {
        this.imports = imports;
        this.errors = errors;
        this.uploads = uploads;
        this.intakes = intakes;
        this.csv = csv;
        this.mapper = mapper;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    @POST
    @Command
    @TransactionConfiguration(timeout = SECONDS_TO_STORE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @APIResponseSchema(value = BulkImportView.class, responseCode = "202", responseDescription = "Taken; Location tells how far it is")
    @Operation(operationId = "startImport", summary = "Import people or roles from a file", description = "Up to 1 GiB and 100,000 rows in UTF-8. CSV has the columns that the lists give with Accept: text/csv, in any order,"
            + " separated by commas, semicolons or tabs; NDJSON has a PersonForm or RoleForm per line. A row is about whoever has"
            + " its employeeNumber, about the role that has its requisition, or without these about its id; one that is new is"
            + " created. A column or field that is missing leaves what is known as it is, an empty cell or null empties it. A"
            + " row with errors is passed over and reported; so is one that names the same person or role as a row before it.")
    public RestResponse<BulkImportView> start(
            @Schema(description = "Your own id for it, a UUID; one is made if left out.", implementation = UUID.class) @RestForm("id") @Nullable String id,
            @Schema(description = "PEOPLE or ROLES.", implementation = ImportKind.class) @RestForm("of") @Nullable String of,
            @Schema(description = "CSV or NDJSON. Left out: by the first letter of the file.", implementation = ImportFormat.class) @RestForm("format") @Nullable String format,
            @Schema(description = "true checks and counts everything and writes nothing.", implementation = Boolean.class) @RestForm("dryRun") @Nullable String dryRun,
            @Schema(description = "The rows.") @RestForm("file") @Nullable FileUpload file) throws IOException, SQLException {
        var kind = one(ImportKind.class, "of", of);
        if (kind == null) {
            throw Problems.invalid("/of", "Say what the file is of: PEOPLE or ROLES.");
        }
        if (file == null) {
            throw Problems.invalid("/file", "Send the file as a part named file.");
        }
        var path = file.uploadedFile();
        var job = new BulkImport(free(id), kind, check(kind, one(ImportFormat.class, "format", format), path), isDry(dryRun),
                actor.subject(), Stream.of(HR, HR_SYSTEM).filter(actor::is).collect(Collectors.toSet()), clock.instant());
        imports.persist(job);
        uploads.store(job.id(), BulkWorker.FILE, path);
        audit.record("import", kind == ImportKind.PEOPLE ? "people" : "roles", job.id(), List.of());
        return Answers.accepted(ADDRESS + job.id(), job.view());
    }

    @GET
    @Transactional
    @Operation(operationId = "listImports", summary = "List imports, newest first", description = "They are kept for 30 days.")
    public RestResponse<Page<BulkImportView>> list(
            @Parameter(description = "The next of the page before.") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit, @Context UriInfo request) {
        var after = Cursor.read(cursor, 1, keys -> UUID.fromString(keys.getFirst()));
        return Answers.page(Page.of(imports.page(after, limit), limit, job -> Cursor.of(job.id()), BulkImport::view), request);
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "readImport", summary = "See how far an import is")
    public RestResponse<BulkImportView> read(@PathParam("id") String id) {
        return Answers.ok(require(id).view());
    }

    @GET
    @Path("{id}/errors")
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, Csv.TYPE})
    @Operation(operationId = "listImportErrors", summary = "Read what is wrong with rows of an import", description = "By line, field and message. With Accept: text/csv, all of it as a file.")
    public RestResponse<Page<RowError>> errors(@PathParam("id") String id,
            @Parameter(description = "The next of the page before.") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(1000) int limit, @Context UriInfo request,
            @Context HttpHeaders headers) {
        var job = require(id).id();
        if (csv.isAsked(headers)) {
            return csv.answer("errors", RowError.COLUMNS, row -> errors.each(job, row));
        }
        var after = Cursor.read(cursor, 2,
                keys -> new RowErrors.Place(Long.parseLong(keys.get(0)), Integer.parseInt(keys.get(1))));
        return Answers.page(Page.of(errors.page(job, after, limit), limit,
                found -> Cursor.of(found.place().line(), found.place().number()), RowErrors.Found::error), request);
    }

    @POST
    @Command
    @Path("{id}/cancel")
    @Operation(operationId = "cancelImport", summary = "Stop an import", description = "What is written stays; the rows that are being written are finished first.")
    public RestResponse<BulkImportView> cancel(@PathParam("id") String id) {
        var job = require(id);
        imports.getEntityManager().refresh(job, LockModeType.PESSIMISTIC_WRITE);
        job.cancel(clock.instant());
        uploads.delete(job.id());
        audit.record("cancel", "import", job.id(), List.of());
        return Answers.ok(job.view());
    }

    private UUID free(@Nullable String wanted) {
        if (wanted == null) {
            return Ids.v7();
        }
        try {
            var id = Ids.parse(wanted);
            if (imports.findByIdOptional(id).isPresent()) {
                throw Problems.conflict("already-exists", "There is an import with the id " + id + " already.");
            }
            return id;
        } catch (InvalidValue e) {
            throw Problems.invalid("/id", e.getMessage());
        }
    }

    private BulkImport require(String id) {
        var parsed = Ids.parse(id);
        return imports.findByIdOptional(parsed).orElseThrow(() -> Problems.notFound("import", parsed));
    }

    /** Which format it is in; what can be seen from its beginning is refused at once. */
    private ImportFormat check(ImportKind kind, @Nullable ImportFormat told, java.nio.file.Path file) throws IOException {
        try {
            var format = told != null ? told : RowSource.guess(Files.newInputStream(file));
            RowSource.glance(format, intakes.of(kind).columns(), mapper, Files.newInputStream(file));
            return format;
        } catch (UnreadableFile e) {
            throw Problems.invalid("/file", e.getMessage());
        }
    }

    private static boolean isDry(@Nullable String text) {
        if (text == null || text.equals("false")) {
            return false;
        }
        if (!text.equals("true")) {
            throw Problems.invalid("/dryRun", "must be true or false, but was '" + Errors.shortened(text) + "'");
        }
        return true;
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants()).filter(value -> value.name().equals(text)).findFirst()
                .orElseThrow(() -> Problems.invalid("/" + field, "must be one of " + Set.of(type.getEnumConstants())
                        + ", but was '" + Errors.shortened(text) + "'"));
    }
}
