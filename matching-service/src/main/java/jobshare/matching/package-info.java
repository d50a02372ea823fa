/** Matching, introductions, partnerships and agreements. Describes the API and its main flow. */
@OpenAPIDefinition(info = @Info(title = "Job-share matching", version = "1", description = """
        Reciprocal, exact and explained matching; introductions, partnerships and agreements.

        **From a match to a signed agreement.** Use *Authorize* with *authorization_code with PKCE* to sign in. \
        Use *Logout* and *Authorize* to switch to the other person. In the demo, Ana is \
        `demo-employee-1` and Ben is `demo-employee-2`.

        | step | who | operation |
        | --- | --- | --- |
        | 1 | Ana | Find partners: `GET /v1/matches/people/{id}` with her own id (`GET /v1/people/me` of \
        profile-service); `/with/{other}` explains a match |
        | 2 | Ana | Ask to meet: `POST /v1/introductions` |
        | 3 | Ben | Find the introduction in `GET /v1/introductions` and accept it: `/{id}/accept` |
        | 4 | both | See who the other is: `GET /v1/people/{id}/contact` of profile-service |
        | 5 | Ana | Propose a partnership with the id of the introduction: `POST /v1/partnerships` |
        | 6 | Ben | Find it in `GET /v1/partnerships` and confirm it: `/{id}/confirm` |
        | 7 | both | Answer the questions of the conversation: `/{id}/conversation`, \
        `/{id}/conversation/answers/{question}` |
        | 8 | both | Assess each other and set an emergency contact: `/{id}/regard`, `/{id}/emergency-contacts` |
        | 9 | Ana | Get a draft, `/{id}/agreement/template`, and store its `agreement`: `PUT /{id}/agreement` |
        | 10 | both | Read and sign it: `/{id}/agreement/sign` |

        `allowedActions` in a response lists what you may do next. The ids in the examples belong to the demo; in \
        your own run, use the ids from the responses."""),
        tags = {@Tag(name = "Matches", description = "Who fits whom, reciprocal and explained, without names."),
                @Tag(name = "Introductions",
                        description = "Ask to meet someone anonymously. Both see who the other is once both accept."),
                @Tag(name = "Partnerships", description = "Two people who share a job."),
                @Tag(name = "Conversation",
                        description = "What two partners should discuss, and their mutual assessment; visible to the two only."),
                @Tag(name = "Agreements", description = "How two partners will work: draft, write, compare and sign."),
                @Tag(name = "Blocks", description = "People whom you do not want to be matched with. They are not notified."),
                @Tag(name = "Privacy", description = "All data that this service holds about a person.")})
@NullMarked
package jobshare.matching;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.NullMarked;
