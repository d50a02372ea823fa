package jobshare.profile.vocabulary;

import static jobshare.kit.security.Roles.HR;
import static jobshare.kit.security.Roles.HR_SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.id.Ids;
import jobshare.kit.idempotency.IdempotentCommand;
import jobshare.kit.problem.Problems;
import jobshare.kit.web.Responses;
import jobshare.profile.job.ImportSettings;
import jobshare.profile.job.JobQueued;
import jobshare.profile.job.UnreadableFile;
import jobshare.profile.job.UploadStore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Creates and returns imports of ESCO. */
@Path("/v1/vocabulary/imports")
@Tag(name = "Vocabulary")
@RolesAllowed({HR, HR_SYSTEM})
public class VocabularyImportResource {

    private final VocabularyImportRepository imports;
    private final UploadStore uploads;
    private final ImportSettings limits;
    private final AuditLog audit;
    private final Event<JobQueued> queued;
    private final Clock clock;

    VocabularyImportResource(VocabularyImportRepository imports, UploadStore uploads, ImportSettings limits, AuditLog audit,
            Event<JobQueued> queued, Clock clock) {
        this.imports = imports;
        this.uploads = uploads;
        this.limits = limits;
        this.audit = audit;
        this.queued = queued;
        this.clock = clock;
    }

    @POST
    @IdempotentCommand
    @Produces(MediaType.APPLICATION_JSON)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @APIResponseSchema(value = VocabularyImportView.class, responseCode = "202",
            responseDescription = "Accepted; get the progress from Location")
    @Operation(operationId = "createVocabularyImport", summary = "Import ESCO",
            description = "Accepts the zips of CSV files from the ESCO portal: classification-*-csv.zip as classification, "
                    + "relations-csv.zip as relations, or both. You can import a newer release over an older one; no "
                    + "concept is deleted. Set release if the classification is complete: concepts that it does not contain "
                    + "become obsolete. People and roles keep them, but the search no longer returns them. This uses the "
                    + "ESCO classification of the European Commission.")
    public RestResponse<VocabularyImportView> create(
            @Schema(description = "classification-*-csv.zip from the "
                    + "ESCO portal.") @RestForm("classification") @Nullable FileUpload classification,
            @Schema(description = "relations-csv.zip from the ESCO portal.") @RestForm("relations") @Nullable FileUpload relations,
            @Schema(description = "Name of the release, if the classification is complete.") @RestForm("release") @Size(min = 1,
                    max = 32) @Nullable String release)
            throws IOException, SQLException {
        if (classification == null && relations == null) {
            throw Problems.invalid("/classification",
                    "Send classification-*-csv.zip as classification, relations-csv.zip as relations, or both.");
        }
        check(EscoArchive.CLASSIFICATION, "classification", classification);
        check(EscoArchive.RELATIONS, "relations", relations);
        var job = new VocabularyImport(Ids.v7(), release, clock.instant());
        imports.persist(job);
        store(job, EscoArchive.CLASSIFICATION, classification);
        store(job, EscoArchive.RELATIONS, relations);
        queued.fire(new JobQueued());
        var view = job.view();
        audit.record("import", "vocabulary", view.id(), List.of());
        return Responses.accepted("/v1/vocabulary/imports/" + view.id(), view);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getVocabularyImport", summary = "Get an import of ESCO",
            description = "Returns the status, the progress and the number of rows by kind.")
    public RestResponse<VocabularyImportView> get(@PathParam("id") String id) {
        var parsed = Ids.parse(id);
        return Responses.ok(imports.findByIdOptional(parsed)
                .map(VocabularyImport::view)
                .orElseThrow(() -> Problems.notFound("import", parsed)));
    }

    @POST
    @IdempotentCommand
    @Path("{id}/cancel")
    @Operation(operationId = "cancelVocabularyImport", summary = "Cancel an import of ESCO",
            description = "Rows imported so far are kept. The batch that is being imported is completed first. No concept becomes"
                    + " obsolete.")
    public RestResponse<VocabularyImportView> cancel(@PathParam("id") String id) {
        var parsed = Ids.parse(id);
        var job = imports.findByIdOptional(parsed, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problems.notFound("import", parsed));
        job.cancel(clock.instant());
        uploads.delete(job.id());
        imports.cleanUp(job.id());
        audit.record("cancel", "vocabulary", job.id(), List.of());
        return Responses.ok(job.view());
    }

    private void check(EscoArchive part, String field, @Nullable FileUpload upload) throws IOException {
        if (upload == null) {
            return;
        }
        try (var file = Files.newInputStream(upload.uploadedFile())) {
            if (!new EscoReader(limits).contains(file, part.files())) {
                throw Problems.invalid("/" + field, "contains none of the expected files, such as "
                        + (part == EscoArchive.RELATIONS ? "occupationSkillRelations.csv" : "occupations_en.csv"));
            }
            LimitedZip.requireComplete(upload.uploadedFile());
        } catch (UnreadableFile e) {
            throw Problems.invalid("/" + field, e.getMessage());
        }
    }

    private void store(VocabularyImport job, EscoArchive part, @Nullable FileUpload upload) throws IOException, SQLException {
        if (upload != null) {
            uploads.store(job.id(), part.name(), upload.uploadedFile());
        }
    }
}
