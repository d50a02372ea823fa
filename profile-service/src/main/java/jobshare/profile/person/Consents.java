package jobshare.profile.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The decisions as they are stored. */
@ApplicationScoped
public class Consents implements PanacheRepositoryBase<Consent, UUID> {

    private final ConsentTexts texts;

    Consents(ConsentTexts texts) {
        this.texts = texts;
    }

    /** A decision made by changing the profile, where the current text is shown. */
    void record(Person person, Consent.Recorder recorder, Instant at) {
        record(person, texts.current(), recorder, at);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for a version that was never published */
    void requireKnown(String textVersion) {
        texts.requireKnown(textVersion);
    }

    void record(Person person, String textVersion, Consent.Recorder recorder, Instant at) {
        persist(new Consent(person.id(), person.visibility(), textVersion, recorder, at));
    }

    ConsentView view(Person person) {
        return new ConsentView(person.visibility(), texts.current(), history(person));
    }

    public List<ConsentView.Given> history(Person person) {
        return find("personId = ?1 order by givenAt desc, id desc", person.id().value()).stream().map(Consent::view).toList();
    }
}
