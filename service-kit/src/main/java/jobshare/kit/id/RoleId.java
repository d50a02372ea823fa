package jobshare.kit.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id of a role profile. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record RoleId(@JsonValue UUID value) implements Comparable<RoleId> {

    @JsonCreator
    public static RoleId fromString(String text) {
        return new RoleId(Ids.parse(text));
    }

    public static RoleId of(UUID value) {
        return new RoleId(value);
    }

    @Override
    public int compareTo(RoleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
