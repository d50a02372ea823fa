package jobshare.profile.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jobshare.kit.id.PersonId;
import jobshare.profile.person.Person;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who someone is, and how to reach them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Contact", description = "Who someone is, and how to reach them.")
public record ContactView(
        PersonId personId,
        @Schema(examples = "Ana") String givenName,
        @Schema(examples = "O'Brien") String familyName,
        @Schema(description = "Left out where only the name is disclosed, or none is known.", examples = "ana.obrien@example.com") @Nullable String workEmail) {

    static ContactView whole(Person person) {
        return new ContactView(person.id(), person.givenName(), person.familyName(), person.workEmail());
    }

    static ContactView nameOnly(Person person) {
        return new ContactView(person.id(), person.givenName(), person.familyName(), null);
    }
}
