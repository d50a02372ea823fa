package jobshare.profile.vocabulary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An occupation, skill or strength of ESCO. */
@Schema(name = "Concept", description = "An occupation, skill or strength of ESCO.")
public record ConceptView(
        @Schema(description = "URI of the concept, used in people and roles.",
                examples = "http://data.europa.eu/esco/occupation/f605bcd2-90b6-45a0-a558-d05016d68a77") String uri,
        @Schema(description = "Preferred label.", examples = "human resources manager") String label,
        @Schema(description = "Alternative labels.") List<String> otherLabels,
        @Schema(description = "Description of the concept.") String description,
        @Schema(description = "ISCO-08 group of an occupation; null for other concepts.", examples = "1212",
                nullable = true) @Nullable String group) {

    static ConceptView of(ResultSet row) throws SQLException {
        var others = row.getString("other_labels");
        return new ConceptView(row.getString("uri"), row.getString("label"),
                others.isEmpty() ? List.of() : others.lines().toList(), row.getString("description"),
                row.getString("isco_group"));
    }
}
