package jobshare.matching.introduction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import jobshare.kit.id.Ids;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id of an invitation. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record InvitationId(@JsonValue UUID value) {

    @JsonCreator
    public static InvitationId fromString(String text) {
        return new InvitationId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
