package jobshare.proposal.journey;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jobshare.kit.test.ContractChecks;
import jobshare.proposal.arrangement.ArrangementResource;
import jobshare.proposal.arrangement.ReviewResource;
import jobshare.proposal.funnel.FunnelResource;
import jobshare.proposal.hiring.HiringResource;
import jobshare.proposal.hiring.RoleChangeResource;
import jobshare.proposal.pitch.ShareLinkResource;
import jobshare.proposal.proposal.ConcernResource;
import jobshare.proposal.proposal.DecisionResource;
import jobshare.proposal.proposal.InterviewResource;
import jobshare.proposal.proposal.OfferResource;
import jobshare.proposal.proposal.ProposalResource;
import jobshare.proposal.proposal.StatutoryRequestResource;
import jobshare.proposal.ruleset.RuleSetResource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

/** The contract that is served, the examples in it, and the examples of the events. */
@ServiceTest
class ContractTest extends ContractChecks {

    private static final Path EXAMPLES = Path.of("src", "main", "resources", "openapi", "examples");

    @Inject
    ObjectMapper mapper;

    @Test
    void everyResponseExampleEqualsTheResponse() throws IOException {
        var resources = Stream.of(ProposalResource.class, DecisionResource.class, InterviewResource.class, OfferResource.class,
                ConcernResource.class, ArrangementResource.class, ReviewResource.class, HiringResource.class,
                RoleChangeResource.class, FunnelResource.class, StatutoryRequestResource.class, RuleSetResource.class,
                ShareLinkResource.class);
        var wrong = new ArrayList<String>();
        for (var method : resources.flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Operation.class))
                .toList()) {
            var file = EXAMPLES.resolve(method.getAnnotation(Operation.class).operationId() + ".response.json");
            try {
                var example = mapper.readTree(file.toFile());
                var answer = mapper.<Object>readValue(Files.readString(file), answer(method));
                assertEquals(example, mapper.readTree(mapper.writeValueAsString(answer)), file.toString());
            } catch (IOException | AssertionError e) {
                wrong.add(file + ": " + e.getMessage());
            }
        }
        assertEquals(List.of(), wrong);
    }

    private JavaType answer(Method method) {
        return mapper.constructType(((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0]);
    }

    @Test
    void theExamplesOfEventsMatchTheirSchemas() {
        for (var name : List.of("proposals", "arrangements", "notifications")) {
            EventContract.check(name, EventContract.example(Path.of("contracts", "events", name + ".v1.example.json")));
        }
    }

    @Test
    void theAsyncApiDocumentListsEveryPublishedOrConsumedEvent() {
        var document = assertDoesNotThrow(() -> new com.fasterxml.jackson.dataformat.yaml.YAMLMapper()
                .readValue(Path.of("contracts", "asyncapi.yaml").toFile(), Map.class));
        assertEquals("3.0.0", document.get("asyncapi"));
        var addresses = ((Map<?, ?>) document.get("channels")).values()
                .stream()
                .map(channel -> ((Map<?, ?>) channel).get("address"))
                .map(Object::toString)
                .sorted()
                .toList();
        assertEquals(
                List.of("jobshare.arrangements.v1", "jobshare.contacts.v1", "jobshare.notifications.v1",
                        "jobshare.partnerships.v1", "jobshare.people.v1", "jobshare.proposals.v1", "jobshare.roles.v1"),
                addresses);
    }
}
