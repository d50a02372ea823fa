package jobshare.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import jobshare.local.client.Role;
import jobshare.local.client.SuiteClient;
import jobshare.local.client.SuiteEndpoints;

/** The issuer's login page, on which a user chooses an identity. The issuer reads the file at each login. */
final class LoginPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Sign in - local job-share suite</title>
            <style>
              :root { color-scheme: light dark; font: 100%%/1.5 system-ui, sans-serif; }
              main { max-width: 36rem; margin: 2rem auto; padding: 0 1rem; }
              section { border-top: 1px solid GrayText; padding: .5rem 0 1rem; }
              h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin: .5rem 0; }
              label { display: block; margin-top: .5rem; }
              button, select, input { font: inherit; padding: .5rem .75rem; margin: .25rem 0; max-width: 100%%; }
              select, input { width: 100%%; box-sizing: border-box; }
              .roles form { display: inline-block; }
            </style>
            </head>
            <body>
            <main>
            <h1>Choose an identity</h1>
            <p>This issuer runs on your machine only and needs no passwords.</p>
            <section class="roles"><h2>Sign in with a role</h2>
            %s</section>
            %s<section><h2>Sign in as another user</h2>
            <form method="post">
            <label for="subject">Subject (the <code>sub</code> of the token)</label>
            <input id="subject" name="username" required autocomplete="off">
            <label for="role">Role</label>
            <select id="role" name="claims">
            %s</select>
            <button>Sign in</button>
            </form></section>
            </main>
            </body>
            </html>
            """;

    private static final String PEOPLE = """
            <section><h2>Sign in as a person</h2>
            <form method="post">
            <input type="hidden" name="claims" value="%s">
            <label for="person">Person</label>
            <select id="person" name="username">
            %s</select>
            <button>Sign in</button>
            </form></section>
            """;

    private static final Logger LOG = Logger.getLogger(LoginPage.class.getName());

    private final Path file;

    LoginPage(Path file) {
        this.file = file;
        write(List.of());
    }

    Path file() {
        return file;
    }

    /** Writes the page with all roles and with these people. */
    void write(List<Login> people) {
        var html = PAGE.formatted(
                Arrays.stream(Role.values())
                        .filter(role -> role != Role.EMPLOYEE)
                        .map(LoginPage::button)
                        .collect(Collectors.joining()),
                people.isEmpty() ? "" : PEOPLE.formatted(claims(Role.EMPLOYEE), options(people)),
                Arrays.stream(Role.values()).map(LoginPage::option).collect(Collectors.joining()));
        try {
            var draft = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), html);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first 200 people of the profile service, ordered by subject; none if the service does not respond. */
    static List<Login> peopleOf(SuiteEndpoints suite) {
        try (var client = new SuiteClient(suite.issuer())) {
            var page = client.get(Role.HR_SYSTEM, suite.profile().resolve("/v1/people?limit=200")).path("items");
            return StreamSupport.stream(page.spliterator(), false)
                    .filter(person -> person.hasNonNull("subject"))
                    .map(person -> new Login(person.path("subject").asText(), label(person)))
                    .sorted(Comparator.comparing((Login login) -> login.subject().length()).thenComparing(Login::subject))
                    .toList();
        } catch (UncheckedIOException | IllegalStateException e) {
            LOG.log(Level.WARNING, "The login page lists no people: the profile service did not return any", e);
            return List.of();
        }
    }

    private static String label(JsonNode person) {
        var name = (person.path("givenName").asText() + " " + person.path("familyName").asText()).strip();
        var title = person.path("jobTitle").asText();
        return title.isBlank() ? name : name + ", " + title;
    }

    private static String button(Role role) {
        return """
                <form method="post"><input type="hidden" name="username" value="%s"><input type="hidden" name="claims" value="%s">\
                <button>%s (%s)</button></form>
                """
                .formatted(role.subject(), claims(role), role.label(), role.subject());
    }

    private static String option(Role role) {
        return "<option value=\"%s\">%s</option>%n".formatted(claims(role), role.label());
    }

    private static String options(List<Login> people) {
        return people.stream()
                .map(p -> "<option value=\"%1$s\">%1$s: %2$s</option>%n".formatted(escape(p.subject()), escape(p.label())))
                .collect(Collectors.joining());
    }

    private static String claims(Role role) {
        return escape("{\"groups\":[\"" + role.tokenValue() + "\"]}");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /**
     * A person on the page.
     *
     * @param subject the {@code sub} of the person's token
     * @param label   the person's name and job title
     */
    record Login(String subject, String label) {
    }
}
