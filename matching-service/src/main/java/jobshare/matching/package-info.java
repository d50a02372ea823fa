/** Partners who fit; introductions, partnerships and agreements. Its contract begins with the way from the one to the other. */
@OpenAPIDefinition(info = @Info(title = "Job-share matching", version = "1", description = """
        Partners who fit, exactly and with reasons; introductions, partnerships and agreements.

        **From a match to a signed agreement.** *Authorize*, under *authorization_code with PKCE*, signs you in; *Logout* and *Authorize* \
        again let you be the other of the two. In the demo programme one is Ana, `demo-employee-1`, the other Ben, `demo-employee-2`.

        | who | what |
        | --- | --- |
        | 1. one | finds partners: `GET /v1/matches/people/{id}`, where the id is one's own (`GET /v1/people/me` of profile-service); `/with/{other}` says why |
        | 2. one | asks to meet: `POST /v1/introductions` |
        | 3. the other | finds it in `GET /v1/introductions`, and says yes: `/{id}/accept` |
        | 4. both | may now read who the other is: `GET /v1/people/{id}/contact` of profile-service |
        | 5. one | proposes a partnership, by the id of the introduction: `POST /v1/partnerships` |
        | 6. the other | finds it in `GET /v1/partnerships`, and says yes: `/{id}/confirm` |
        | 7. both | talk: `/{id}/talk` asks, `/{id}/talk/answers/{question}` takes what each says |
        | 8. both | say how they regard the other, and whom to call: `/{id}/regard`, `/{id}/emergency-contacts` |
        | 9. one | takes a proposal, `/{id}/agreement/template`, and writes its `agreement` down: `PUT /{id}/agreement` |
        | 10. both | read it and sign: `/{id}/agreement/sign` |

        `allowedActions` in an answer says what its reader may do next. Ids in the examples are those of the demo programme: for your own \
        way, put in those that the answers gave."""), tags = {
        @Tag(name = "Matches", description = "Who fits whom, exactly, from both sides, with reasons. Nobody's name."),
        @Tag(name = "Introductions", description = "Ask to meet someone, without a name; who it is, is told when both say yes."),
        @Tag(name = "Partnerships", description = "Two people who want to work as one."),
        @Tag(name = "Talk", description = "What two partners should talk about, and how each regards the other; for the two alone."),
        @Tag(name = "Agreements", description = "How two partners will work: drafted, written, compared, signed."),
        @Tag(name = "Blocks", description = "Whom you do not want to be matched with. They are never told."),
        @Tag(name = "Privacy", description = "What this service holds on someone.")})
@NullMarked
package jobshare.matching;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.NullMarked;
