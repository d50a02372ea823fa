package jobshare.profile.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.rejection.Rejection.InvalidValue;
import jobshare.profile.person.Person;
import jobshare.profile.person.PersonAccess;
import jobshare.profile.person.PersonService;
import jobshare.profile.person.VisibilityChanged;

/** Records who agreed to which text, whether they decided explicitly or by changing the profile. */
@ApplicationScoped
public class ConsentService {

    private static final List<String> FIELDS = List.of("visibility");

    private final ConsentRepository consents;
    private final ConsentTexts texts;
    private final PersonService personService;
    private final PersonAccess access;
    private final AuditLog audit;
    private final Clock clock;

    ConsentService(ConsentRepository consents, ConsentTexts texts, PersonService personService, PersonAccess access,
            AuditLog audit, Clock clock) {
        this.consents = consents;
        this.texts = texts;
        this.personService = personService;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    ConsentView view(Person person) {
        return new ConsentView(person.visibility(), texts.current(), consents.history(person.id()));
    }

    /** Sets the visibility and records the text that the person agreed to. */
    void give(Person person, ConsentRequest decision) {
        requireKnown(decision.textVersion());
        personService.setVisibility(person, decision.visibility());
        audit.record("consent", Person.KIND, person.id().value(), FIELDS);
        record(person, decision.textVersion());
    }

    /** A change of the profile that changes the visibility is consent to the current text. */
    void onVisibilityChanged(@Observes VisibilityChanged event) {
        record(event.person(), texts.current());
    }

    private void record(Person person, String textVersion) {
        var recorder = access.isSelf(person) ? Consent.Recorder.PERSON : Consent.Recorder.HR;
        consents.persist(new Consent(person.id(), person.visibility(), textVersion, recorder, clock.instant()));
    }

    private void requireKnown(String version) {
        if (!texts.isPublished(version)) {
            throw new InvalidValue("/textVersion", "must be a published version, but was '" + version + "'. Published versions: "
                    + String.join(", ", texts.versions()) + "; read them at /v1/vocabulary/consent-texts.");
        }
    }
}
