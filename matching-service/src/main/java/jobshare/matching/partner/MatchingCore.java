package jobshare.matching.partner;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jobshare.matching.criterion.Model;
import jobshare.matching.index.People;

/** The pure matching core, of which each replica has one. */
class MatchingCore {

    @Produces
    @Singleton
    Model model() {
        return Model.standard();
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
