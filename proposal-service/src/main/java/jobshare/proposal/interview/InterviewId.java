package jobshare.proposal.interview;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import jobshare.kit.id.Ids;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The id of an interview. */
@Schema(type = SchemaType.STRING, format = "uuid")
public record InterviewId(@JsonValue UUID value) {

    @JsonCreator
    public static InterviewId fromString(String text) {
        return new InterviewId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
