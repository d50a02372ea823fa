package jobshare.benchmark.matching;

/** How a {@link Crowd} is drawn. Public because the code that JMH writes names it. */
public enum CrowdKind {
    REALISTIC, UNIFORM
}
