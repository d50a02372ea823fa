package jobshare.kit.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id of a person, an employee or a candidate. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record PersonId(@JsonValue UUID value) implements Comparable<PersonId> {

    @JsonCreator
    public static PersonId fromString(String text) {
        return new PersonId(Ids.parse(text));
    }

    public static PersonId of(UUID value) {
        return new PersonId(value);
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
