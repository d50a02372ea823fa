package jobshare.local.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MultipartFormTest {

    @Test
    void hasFieldsAndFilesInTheirOrder() {
        assertEquals("""
                ------jobshare-form
                Content-Disposition: form-data; name="kind"

                PEOPLE
                ------jobshare-form
                Content-Disposition: form-data; name="file"; filename="people.csv"
                Content-Type: application/octet-stream

                Zoë,12
                ------jobshare-form--
                """.replace("\n", "\r\n"), new String(form().bytes(), UTF_8));
    }

    @Test
    void isTheSameWithAStoredFile(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("people.csv"), "Zoë,12");
        var stored = new MultipartForm().field("kind", "PEOPLE").file("file", file);
        assertArrayEquals(form().bytes(), stored.bytes());
        assertEquals(form().bytes().length, stored.publisher().contentLength());
    }

    @Test
    void withoutPartsIsItsEnd() {
        assertArrayEquals(MultipartForm.END.getBytes(UTF_8), new MultipartForm().bytes());
    }

    private static MultipartForm form() {
        return new MultipartForm().field("kind", "PEOPLE").file("file", "people.csv", "Zoë,12".getBytes(UTF_8));
    }
}
