package jobshare.profile.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The decisions as they are stored. */
@ApplicationScoped
public class Consents implements PanacheRepositoryBase<Consent, UUID> {

    private final String currentText;

    Consents(@ConfigProperty(name = "jobshare.consent.text-version", defaultValue = "2026-11") String currentText) {
        this.currentText = currentText;
    }

    /** A decision made by changing the profile, where the current text is shown. */
    void record(Person person, Consent.Recorder recorder, Instant at) {
        record(person, currentText, recorder, at);
    }

    void record(Person person, String textVersion, Consent.Recorder recorder, Instant at) {
        persist(new Consent(person.id(), person.visibility(), textVersion, recorder, at));
    }

    ConsentView view(Person person) {
        return new ConsentView(person.visibility(), currentText, history(person));
    }

    public List<ConsentView.Given> history(Person person) {
        return find("personId = ?1 order by givenAt desc, id desc", person.id().value()).stream().map(Consent::view).toList();
    }
}
