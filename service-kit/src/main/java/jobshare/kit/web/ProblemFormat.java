package jobshare.kit.web;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** Another form than problem+json, which a protocol prescribes for the errors under its addresses. */
public interface ProblemFormat {

    boolean isFor(String path);

    String mediaType();

    /** Returns the problem as an object that is written as JSON. */
    Object body(HttpProblem problem);
}
