package jobshare.profile.bulk;

import static jobshare.kit.security.Roles.HR;
import static jobshare.kit.security.Roles.HR_SYSTEM;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
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
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.id.Ids;
import jobshare.kit.idempotency.IdempotentCommand;
import jobshare.kit.problem.Problems;
import jobshare.kit.rejection.Rejection.RuleViolation;
import jobshare.kit.rejection.UnreadableValue;
import jobshare.kit.security.Actor;
import jobshare.kit.web.Page;
import jobshare.kit.web.Responses;
import jobshare.profile.job.ImportSettings;
import jobshare.profile.job.JobQueued;
import jobshare.profile.job.UnreadableFile;
import jobshare.profile.job.UploadStore;
import jobshare.profile.listing.ChangeFeedDocs;
import jobshare.profile.table.CsvExport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Creates, returns and cancels imports of people and roles. */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
@RolesAllowed({HR, HR_SYSTEM})
public class BulkImportResource {

    private static final String PATH = "/v1/imports/";
    private static final String CURSOR = "Value of next from the previous page.";
    /** Storing a gigabyte takes a while. */
    private static final int STORE_TIMEOUT_SECONDS = 900;

    private final BulkImportRepository imports;
    private final RowErrorRepository errors;
    private final UploadStore uploads;
    private final RowImporters importers;
    private final ImportSettings limits;
    private final CsvExport csv;
    private final ObjectMapper mapper;
    private final Actor actor;
    private final AuditLog audit;
    private final Event<JobQueued> queued;
    private final Clock clock;

    BulkImportResource(BulkImportRepository imports, RowErrorRepository errors, UploadStore uploads, RowImporters importers,
            ImportSettings limits, CsvExport csv, ObjectMapper mapper, Actor actor, AuditLog audit, Event<JobQueued> queued,
            Clock clock) {
        this.imports = imports;
        this.errors = errors;
        this.uploads = uploads;
        this.importers = importers;
        this.limits = limits;
        this.csv = csv;
        this.mapper = mapper;
        this.actor = actor;
        this.audit = audit;
        this.queued = queued;
        this.clock = clock;
    }

    @POST
    @IdempotentCommand
    @TransactionConfiguration(timeout = STORE_TIMEOUT_SECONDS)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @APIResponseSchema(value = ImportView.class, responseCode = "202",
            responseDescription = "Accepted; get the progress from Location")
    @Operation(operationId = "createImport", summary = "Import people or roles",
            description = "Accepts a file in UTF-8 of up to 1 GiB and 100,000 rows. CSV has the columns that the lists "
                    + "return with Accept: text/csv, in any order, separated by commas, semicolons or tabs. NDJSON has a "
                    + "PersonRequest or RoleRequest per line. People are matched by employeeNumber and roles by "
                    + "requisition; a row without it is matched by id. A row that matches nothing creates a new person or "
                    + "role. A missing column or field keeps the stored value; an empty cell or null clears it. The import "
                    + "skips and reports rows with errors, including rows for the same person or role as an earlier row.")
    public RestResponse<ImportView> create(
            @Schema(description = "UUID for the import; a new one by default.",
                    implementation = UUID.class) @RestForm("id") @Nullable String id,
            @Schema(description = "PEOPLE or ROLES.", implementation = ImportKind.class) @RestForm("kind") @Nullable String kind,
            @Schema(description = "CSV or NDJSON. Default: detected from the first character of the file.",
                    implementation = ImportFormat.class) @RestForm("format") @Nullable String format,
            @Schema(description = "true checks and counts all rows without storing anything.", implementation = Boolean.class,
                    maxLength = 5) @RestForm("dryRun") @Nullable String dryRun,
            @Schema(description = "File with the rows.") @RestForm("file") @Nullable FileUpload file)
            throws IOException, SQLException {
        var parsedKind = constant(ImportKind.class, "kind", kind);
        if (parsedKind == null) {
            throw Problems.invalid("/kind", "is missing; send PEOPLE or ROLES");
        }
        if (file == null) {
            throw Problems.invalid("/file", "is missing; send the file as a part named file");
        }
        var path = file.uploadedFile();
        var job = new BulkImport(unusedId(id), parsedKind,
                checkFormat(parsedKind, constant(ImportFormat.class, "format", format), path), isTrue("dryRun", dryRun),
                actor.subject(), Stream.of(HR, HR_SYSTEM).filter(actor::hasRole).collect(Collectors.toSet()), clock.instant());
        imports.persistAndFlush(job); // before the file, which has the same id
        uploads.store(job.id(), BulkImportWorker.FILE, path);
        queued.fire(new JobQueued());
        audit.record("import", parsedKind == ImportKind.PEOPLE ? "people" : "roles", job.id(), List.of());
        return Responses.accepted(PATH + job.id(), job.view());
    }

    @GET
    @Operation(operationId = "listImports", summary = "List imports",
            description = "Newest first. Imports are deleted 30 days after they end.")
    public RestResponse<Page<ImportView>> list(@Parameter(description = CURSOR) @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = ChangeFeedDocs.LIMIT) @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context UriInfo request) {
        var page = imports.page(BulkImportRepository.ORDER.request(cursor, limit));
        return Responses.page(page.map(BulkImport::view), request);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getImport", summary = "Get an import",
            description = "Returns the status, the progress and the number of rows by result.")
    public RestResponse<ImportView> get(@PathParam("id") String id) {
        return Responses.ok(require(id).view());
    }

    @GET
    @Path("{id}/errors")
    @Produces({MediaType.APPLICATION_JSON, CsvExport.TYPE})
    @Operation(operationId = "listImportErrors", summary = "List the errors of an import",
            description = "Returns the errors by line. With Accept: text/csv, returns all of them as a file.")
    public RestResponse<Page<RowError>> errors(@PathParam("id") String id,
            @Parameter(description = CURSOR) @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = ChangeFeedDocs.LIMIT) @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(1000) int limit,
            @Context UriInfo request, @Context HttpHeaders headers) {
        var job = require(id).id();
        if (csv.isRequested(headers)) {
            return csv.answer("errors", RowError.COLUMNS, row -> errors.forEach(job, row));
        }
        return Responses.page(errors.page(job, RowErrorRepository.ORDER.request(cursor, limit)), request);
    }

    @POST
    @IdempotentCommand
    @Path("{id}/cancel")
    @Operation(operationId = "cancelImport", summary = "Cancel an import",
            description = "Rows imported so far are kept. The batch that is being imported is completed first.")
    public RestResponse<ImportView> cancel(@PathParam("id") String id) {
        var job = require(id);
        imports.getEntityManager().refresh(job, LockModeType.PESSIMISTIC_WRITE);
        job.cancel(clock.instant());
        uploads.delete(job.id());
        audit.record("cancel", "import", job.id(), List.of());
        return Responses.ok(job.view());
    }

    private UUID unusedId(@Nullable String requested) {
        if (requested == null) {
            return Ids.v7();
        }
        try {
            var id = Ids.parse(requested);
            if (imports.findByIdOptional(id).isPresent()) {
                throw new RuleViolation("already-exists", "An import with the id " + id + " already exists.");
            }
            return id;
        } catch (UnreadableValue e) {
            throw Problems.invalid("/id", String.valueOf(e.getMessage()));
        }
    }

    private BulkImport require(String id) {
        var parsed = Ids.parse(id);
        return imports.findByIdOptional(parsed).orElseThrow(() -> Problems.notFound("import", parsed));
    }

    /** Detects the format, and refuses a file that is unreadable from its first row on. */
    private ImportFormat checkFormat(ImportKind kind, @Nullable ImportFormat requested, java.nio.file.Path file)
            throws IOException {
        try {
            var format = requested != null ? requested : ImportFileReader.detectFormat(Files.newInputStream(file));
            new ImportFileReader(importers.of(kind).columns(), mapper, limits).checkStart(format, Files.newInputStream(file));
            return format;
        } catch (UnreadableFile e) {
            throw Problems.invalid("/file", e.getMessage());
        }
    }

    private static boolean isTrue(String field, @Nullable String text) {
        if (text == null || text.equals("false")) {
            return false;
        }
        if (!text.equals("true")) {
            throw Problems.invalid("/" + field, "must be true or false, but was '" + RowErrorMessages.shortened(text) + "'");
        }
        return true;
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("/" + field,
                        "must be one of "
                                + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))
                                + ", but was '" + RowErrorMessages.shortened(text) + "'"));
    }
}
