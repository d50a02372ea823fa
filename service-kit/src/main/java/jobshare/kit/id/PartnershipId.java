package jobshare.kit.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id of a partnership. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record PartnershipId(@JsonValue UUID value) implements Comparable<PartnershipId> {

    @JsonCreator
    public static PartnershipId fromString(String text) {
        return new PartnershipId(Ids.parse(text));
    }

    public static PartnershipId of(UUID value) {
        return new PartnershipId(value);
    }

    @Override
    public int compareTo(PartnershipId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
