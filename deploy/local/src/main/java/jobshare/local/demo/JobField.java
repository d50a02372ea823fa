package jobshare.local.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A field of work of the demo data, with a role in it. Occupation and skills are those of the vocabulary that the profile
 * service ships.
 *
 * @param essential URIs of skills that the role needs
 * @param optional  URIs of skills that help
 */
record JobField(
        String occupation,
        Hours hours,
        String businessUnit,
        String jobTitle,
        String roleTitle,
        List<String> essential,
        List<String> optional) {

    private static final String SKILL = "http://data.europa.eu/esco/skill/";

    /** When the work of a field is done. */
    enum Hours {
        OFFICE, SHIFT
    }

    /** One for each role, in the order of the roles. */
    static List<JobField> all() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(JobField.class.getResourceAsStream("job-fields.tsv")), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(JobField::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JobField of(String line) {
        var field = line.split("\t");
        return new JobField(field[0], Hours.valueOf(field[1]), field[2], field[3], field[4], skills(field[5]), skills(field[6]));
    }

    private static List<String> skills(String ids) {
        return Stream.of(ids.split(" ")).map(id -> SKILL + id).toList();
    }
}
