package jobshare.matching.partner;

/**
 * The two directional scores that a pair score comes from.
 *
 * @param mine 0 to 1000, with the weights of the one who looks
 * @param theirs 0 to 1000, with the weights of the other
 */
public record Directions(int mine, int theirs) {
}
