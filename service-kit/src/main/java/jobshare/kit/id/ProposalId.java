package jobshare.kit.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id of a proposal. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record ProposalId(@JsonValue UUID value) implements Comparable<ProposalId> {

    @JsonCreator
    public static ProposalId fromString(String text) {
        return new ProposalId(Ids.parse(text));
    }

    public static ProposalId of(UUID value) {
        return new ProposalId(value);
    }

    @Override
    public int compareTo(ProposalId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
