package jobshare.matching.match;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import jobshare.matching.index.PeopleIndex;
import jobshare.matching.search.PairFinder;
import jobshare.matching.search.PartnerFinder;
import jobshare.matching.settings.MatchingModel;
import jobshare.matching.settings.ModelSettings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Produces the matching core, which is pure and knows no framework. Its classes are final, hence singletons and not proxied beans.
 */
class MatchingConfiguration {

    /** The suite's settings, overridden by those in the employer's file. */
    @Produces
    @Singleton
    ModelSettings settings(@ConfigProperty(name = "jobshare.matching.settings") Optional<Path> own) {
        return own.map(ModelFileReader::read).orElseGet(ModelSettings::standard);
    }

    @Produces
    @Singleton
    MatchingModel model(ModelSettings settings) {
        return settings.model();
    }

    @Produces
    @Singleton
    PeopleIndex people(MatchingModel model) {
        return new PeopleIndex(model);
    }

    @Produces
    @Singleton
    PartnerFinder partners(PeopleIndex people) {
        return new PartnerFinder(people);
    }

    @Produces
    @Singleton
    PairFinder pairs(PeopleIndex people) {
        return new PairFinder(people);
    }
}
