package jobshare.proposal.pitch;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import jobshare.kit.id.Ids;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id of a share link. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record ShareLinkId(@JsonValue UUID value) {

    @JsonCreator
    public static ShareLinkId fromString(String text) {
        return new ShareLinkId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
