package jobshare.systemtest.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A multipart form with one file in it, as a browser sends it. */
record Upload(String field, byte[] file) {

    static final String BOUNDARY = "----system-test";
    private static final Path VOCABULARY = Path.of(System.getProperty("jobshare.checkout", "../.."), "profile-service", "src",
            "main",
            "resources", "vocabulary");

    /** The project's own small vocabulary, which has the form of ESCO's. */
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
        return new Upload("classification", bytes.toByteArray());
    }

    Answer send(Api api, Caller caller) {
        return api.send(Api.Call.of("profile", "POST", "/v1/vocabulary/imports").as(caller).body(type(), body()));
    }

    static String type() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] body() {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"a.zip\"\r\n"
                + "Content-Type: application/zip\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
