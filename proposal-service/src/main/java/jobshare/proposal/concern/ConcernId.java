package jobshare.proposal.concern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import jobshare.kit.id.Ids;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id of a concern. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record ConcernId(@JsonValue UUID value) {

    @JsonCreator
    public static ConcernId fromString(String text) {
        return new ConcernId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
