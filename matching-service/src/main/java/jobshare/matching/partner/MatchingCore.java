package jobshare.matching.partner;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import jobshare.matching.criterion.Model;
import jobshare.matching.criterion.ModelSettings;
import jobshare.matching.index.People;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The pure matching core, of which each replica has one. */
class MatchingCore {

    /** The suite's own, but for what the employer's file says. */
    @Produces
    @Singleton
    ModelSettings settings(@ConfigProperty(name = "jobshare.matching.model") Optional<Path> own) {
        return own.map(ModelFile::read).orElseGet(ModelSettings::standard);
    }

    @Produces
    @Singleton
    Model model(ModelSettings settings) {
        return settings.model();
    }

    @Produces
    @Singleton
    People people(Model model) {
        return new People(model);
    }

    @Produces
    @Singleton
    Partners partners(People people) {
        return new Partners(people);
    }

    @Produces
    @Singleton
    Pairs pairs(People people) {
        return new Pairs(people);
    }
}
