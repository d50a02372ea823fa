package jobshare.matching.feed;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import jobshare.kit.event.EventJson;
import jobshare.kit.event.KafkaClients;
import jobshare.kit.event.Topics;
import jobshare.kit.id.PersonId;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.TestEvents;
import jobshare.matching.constraint.PairingFacts;
import jobshare.matching.directory.Directory;
import jobshare.matching.directory.PersonCopy;
import jobshare.matching.index.PeopleIndex;
import jobshare.matching.journey.PeopleAndRoles;
import jobshare.matching.search.PartnerFilter;
import jobshare.matching.search.PartnerFinder;
import jobshare.matching.settings.MatchingModel;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class IndexRebuildTest {

    @Inject
    EventJson json;
    @Inject
    PartnerFinder partners;
    @Inject
    MeterRegistry metrics;
    @Inject
    KafkaClients clients;

    @Test
    void aNewReplicaBuildsTheSameIndexFromTheTopics() throws InterruptedException {
        var programme = new PeopleAndRoles();
        var anna = programme.early();
        var others = new ArrayList<PersonId>();
        for (int i = 0; i < 5; i++) {
            others.add(programme.late().id());
        }
        programme.change(programme.late(), person -> person.put("status", "PAUSED"));
        var erased = programme.late();
        PeopleAndRoles.erase(erased.id());
        TestEvents.publish(Topics.PEOPLE, "not-a-uuid", "jobshare.person.changed.v1", "not json");
        var role = PeopleAndRoles.role("rita", "hugo", told -> {
        });

        var people = new PeopleIndex(MatchingModel.standard());
        var notYetInTheIndex = new ConcurrentLinkedQueue<PersonId>();
        var directory = new Directory() {
            @Override
            public void put(PersonCopy person) {
                if (people.snapshot().find(person.personId()) == null) {
                    notYetInTheIndex.add(person.personId());
                }
                super.put(person);
            }
        };
        var feed = new IndexFeed(clients, new IndexWriter(directory, people, json, new SimpleMeterRegistry()),
                new SimpleMeterRegistry());
        assertFalse(feed.caughtUp());
        feed.start(new StartupEvent());
        try {
            await().until(feed::caughtUp);
            assertEquals(List.of(), List.copyOf(notYetInTheIndex), "in the directory before they can be matched");
            assertTrue(directory.person(erased.id()).isEmpty());
            assertTrue(directory.role(role).isPresent());
            assertEquals(anna.id(), directory.personOf(PeopleAndRoles.key(anna.subject())).orElseThrow());
            var rebuilt = new PartnerFinder(people).best(anna.id(), PairingFacts.NONE, PartnerFilter.NONE, 100);
            assertEquals(5, rebuilt.size());
            assertTrue(rebuilt.stream().allMatch(match -> others.contains(match.personId())));
            assertEquals(partners.best(anna.id(), PairingFacts.NONE, PartnerFilter.NONE, 100), rebuilt);
        } finally {
            feed.stop(new ShutdownEvent());
        }
        assertEquals(0.0, metrics.get("jobshare.index.lag").gauge().value());
    }
}
