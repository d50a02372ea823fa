package jobshare.matching.search;

/**
 * The two directional scores of a pair score.
 *
 * @param mine 0 to 1000, with the weights of the viewer
 * @param theirs 0 to 1000, with the weights of the other person
 */
public record DirectionalScores(int mine, int theirs) {
}
