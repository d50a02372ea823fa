package jobshare.systemtest.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jobshare.local.client.MultipartForm;
import jobshare.systemtest.ApiRequest;
import jobshare.systemtest.ApiResponse;
import jobshare.systemtest.Caller;
import jobshare.systemtest.HttpGateway;

/**
 * A multipart form with a file, as a browser sends it.
 *
 * @param values of the other fields
 */
public record Upload(String address, Map<String, String> values, String field, byte[] file) {

    private static final Path VOCABULARY = Path.of(System.getProperty("jobshare.checkout", "../.."), "profile-service", "src",
            "main", "resources", "vocabulary");

    /** A valid form for the operation. */
    static Upload of(Operation operation) {
        return switch (operation.id()) {
            case "createVocabularyImport" -> shippedVocabulary();
            case "createImport" -> people(1);
            default -> throw new IllegalArgumentException(operation + " takes an unknown file");
        };
    }

    /** The project's own small vocabulary, in the format of ESCO. */
    static Upload shippedVocabulary() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : new String[]{"occupations_en.csv", "skills_en.csv", "transversalSkillsCollection_en.csv"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Files.readAllBytes(VOCABULARY.resolve(name)));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Upload("/v1/vocabulary/imports", Map.of(), "classification", bytes.toByteArray());
    }

    /** A dry run with people, so that nobody joins the demo programme; the first row is invalid. */
    public static Upload people(int count) {
        var csv = new StringBuilder("employeeNumber,kind,givenName,familyName,grade\r\nE-tried,EMPLOYEE,Ana,O'Brien,0\r\n");
        for (var i = 0; i < count; i++) {
            csv.append("E-tried-").append(i).append(",EMPLOYEE,Ana,O'Brien,12\r\n");
        }
        return new Upload("/v1/imports", Map.of("kind", "PEOPLE", "dryRun", "true"), "file",
                csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    Upload as(String otherField) {
        return new Upload(address, values, otherField, file);
    }

    Upload holding(byte[] otherFile) {
        return new Upload(address, values, field, otherFile);
    }

    /** The same file with another line at its end. */
    public Upload followedBy(String line) {
        var text = new String(file, StandardCharsets.UTF_8) + line;
        return holding(text.getBytes(StandardCharsets.UTF_8));
    }

    Upload with(String name, String value) {
        var more = new TreeMap<>(values);
        more.put(name, value);
        return new Upload(address, more, field, file);
    }

    public ApiResponse send(HttpGateway gateway, Caller caller) {
        return gateway.send(ApiRequest.of("profile", "POST", address).as(caller).body(MultipartForm.TYPE, body()));
    }

    byte[] body() {
        var form = new MultipartForm();
        values.forEach(form::field);
        return form.file(field, "a.bin", file).bytes();
    }
}
