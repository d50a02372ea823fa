package jobshare.profile.vocabulary;

import static jobshare.kit.security.Roles.HR;
import static jobshare.kit.security.Roles.HR_SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import jobshare.kit.audit.Audit;
import jobshare.kit.id.Ids;
import jobshare.kit.idempotency.Command;
import jobshare.kit.problem.Problems;
import jobshare.kit.web.Answers;
import jobshare.profile.job.Uploads;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes the official ESCO download, and works it off in the background. */
@Path("/v1/vocabulary/imports")
@Tag(name = "Vocabulary")
@RolesAllowed({HR, HR_SYSTEM})
public class VocabularyImportResource {

    private final VocabularyImports imports;
    private final Uploads uploads;
    private final Audit audit;
    private final Clock clock;

    VocabularyImportResource(VocabularyImports imports, Uploads uploads, Audit audit, Clock clock) {
        this.imports = imports;
        this.uploads = uploads;
        this.audit = audit;
        this.clock = clock;
    }

    @POST
    @Command
    @Produces(MediaType.APPLICATION_JSON)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @APIResponseSchema(value = ImportView.class, responseCode = "202", responseDescription = "Taken; Location tells how far it is")
    @Operation(operationId = "importVocabulary", summary = "Import the official ESCO download", description = "The zips of CSV files as the ESCO portal hands them out: classification-*-csv.zip as classification,"
            + " relations-csv.zip as relations; one of them is enough, when the other is there already. A newer release"
            + " over an older one is fine: nothing is taken away. Name the release when the zip holds all of it: what it no longer has"
            + " is then no longer offered, and stays in the profiles that hold it. This uses the ESCO classification of the European Commission.")
    public RestResponse<ImportView> start(@RestForm("classification") @Nullable FileUpload classification,
            @RestForm("relations") @Nullable FileUpload relations,
            @RestForm("release") @Size(min = 1, max = 32) @Nullable String release) throws IOException, SQLException {
        if (classification == null && relations == null) {
            throw Problems.invalid("/classification", "Send classification-*-csv.zip as classification, relations-csv.zip as"
                    + " relations,"
                    + " or both.");
        }
        check(ImportPart.CLASSIFICATION, "classification", classification);
        check(ImportPart.RELATIONS, "relations", relations);
        var job = new VocabularyImport(Ids.v7(), release, clock.instant());
        imports.persist(job);
        store(job, ImportPart.CLASSIFICATION, classification);
        store(job, ImportPart.RELATIONS, relations);
        var view = job.view();
        audit.record("import", "vocabulary", view.id(), List.of());
        return Answers.accepted("/v1/vocabulary/imports/" + view.id(), view);
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "readVocabularyImport", summary = "See how far an import is")
    public RestResponse<ImportView> read(@PathParam("id") String id) {
        var parsed = Ids.parse(id);
        return Answers.ok(imports.findByIdOptional(parsed).map(VocabularyImport::view)
                .orElseThrow(() -> Problems.notFound("import", parsed)));
    }

    private static void check(ImportPart part, String field, @Nullable FileUpload upload) {
        if (upload == null) {
            return;
        }
        try (var zip = new ZipFile(upload.uploadedFile().toFile())) {
            if (Collections.disjoint(EscoReader.filesIn(zip), part.files())) {
                throw Problems.invalid("/" + field, "The zip holds none of the files that belong here, such as "
                        + (part == ImportPart.RELATIONS ? "occupationSkillRelations.csv" : "occupations_en.csv") + ".");
            }
        } catch (IOException e) {
            throw Problems.invalid("/" + field, "is no zip; send the file as the ESCO portal hands it out");
        }
    }

    private void store(VocabularyImport job, ImportPart part, @Nullable FileUpload upload) throws IOException, SQLException {
        if (upload != null) {
            uploads.store(job.id(), part.name(), upload.uploadedFile());
        }
    }
}
