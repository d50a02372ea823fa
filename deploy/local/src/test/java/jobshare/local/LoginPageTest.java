package jobshare.local;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginPageTest {

    @TempDir
    Path folder;

    @Test
    void listsEachRoleWithItsClaims() throws IOException {
        var html = Files.readString(new LoginPage(folder.resolve("login.html")).file());
        assertTrue(html.contains("value=\"demo-hiring-manager\""), html);
        assertTrue(html.contains("<button>A hiring manager (demo-hiring-manager)</button>"), html);
        assertTrue(html.contains("value=\"{&quot;groups&quot;:[&quot;hiring-manager&quot;]}\""), html);
    }

    @Test
    void escapesNames() throws IOException {
        var page = new LoginPage(folder.resolve("login.html"));
        page.write(List.of(new LoginPage.Login("o'brien\"x", "Zoë <script> O'Brien")));
        var html = Files.readString(page.file());
        assertTrue(html.contains("<option value=\"o'brien&quot;x\">o'brien&quot;x: Zoë &lt;script&gt; O'Brien</option>"), html);
        assertFalse(html.contains("<script>"), html);
    }
}
