package jobshare.profile.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jobshare.kit.id.PersonId;
import jobshare.profile.person.Person;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The name and contact of a person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Contact", description = "The name and contact of a person.")
public record ContactView(
        PersonId personId,
        @Schema(description = "Given name.", examples = "Ana") String givenName,
        @Schema(description = "Family name.", examples = "O'Brien") String familyName,
        @Schema(description = "Work e-mail address. Omitted if you may see only the name, or if none is stored.",
                examples = "ana.obrien@example.com") @Nullable String workEmail) {

    static ContactView complete(Person person) {
        var details = person.details();
        return new ContactView(person.id(), details.givenName(), details.familyName(), details.workEmail());
    }

    static ContactView nameOnly(Person person) {
        return new ContactView(person.id(), person.details().givenName(), person.details().familyName(), null);
    }
}
