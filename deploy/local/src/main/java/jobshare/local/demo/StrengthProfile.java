package jobshare.local.demo;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** A group of ESCO transversal skills. Two people with the same profile do not complement each other. */
enum StrengthProfile {
    /** Think creatively, think innovately, build networks, address an audience, show entrepreneurial spirit. */
    IDEAS("c624c6a3-b0ba-4a31-a296-0d433fe47e41 c2a0c52c-0b4b-4180-a918-92650ea3b458 bf983f2a-e941-4646-811d-cc81060cb53f "
            + "609a8ac1-9d29-4237-9886-596dbbe7ca8a bdcf429c-5ccf-4c3d-bb61-4c987573a35e"),
    /** Attend to detail, plan, work efficiently, meet commitments, manage quality. */
    EXECUTION("83e6510b-ffeb-4aec-959c-4265fd0ff7b7 e49f4158-9d4c-425d-bf32-dfe89b19840a 7a93e22f-54d8-4bf0-9213-d711f6601b49 "
            + "113b4428-0a31-4199-8496-070af7854b91 35ebe444-9ece-4fbc-a55d-e99ea37267ae"),
    /** Show empathy, resolve conflicts, build team spirit, motivate others. */
    PEOPLE("77b636e8-fab3-41a8-8022-1e0a354059dc 96de2e86-e287-41f2-88ab-15a2343afc6f b19e0820-a96f-4c0a-a724-3c056180c1b3 "
            + "e2d44a9b-f28c-489e-9861-b654b5ded507"),
    /** Think analytically, think critically, solve problems, carry out calculations. */
    ANALYSIS("4707da90-9cfc-46ca-8de0-38a0b7bfb137 7dd94ad3-13d6-43fe-8b94-51fcbf67ced9 adc6dc11-3376-467b-96c5-9b0a21edc869 "
            + "19ba11f3-9c99-41fd-a7c9-f77e6a026186"),
    /** Lead others, make decisions, delegate responsibilities, negotiate compromises. */
    LEADING("75d8e5d9-bef3-418b-9011-01bff9f27207 d62d2b4c-a6f8-439e-8a1b-4f29ab5f2c47 b00e948c-19be-4951-8cff-60f88f1046e9 "
            + "7954861c-86d4-4529-afbb-2c23dab9ac74");

    private static final String SKILL = "http://data.europa.eu/esco/skill/";

    private final List<String> uris;

    StrengthProfile(String ids) {
        this.uris = Stream.of(ids.split(" ")).map(id -> SKILL + id).toList();
    }

    static StrengthProfile any(SplittableRandom random) {
        return values()[random.nextInt(values().length)];
    }

    /** The ESCO URIs, strongest first. */
    List<String> uris() {
        return uris;
    }
}
