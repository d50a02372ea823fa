package jobshare.matching.introduction;

/** Told inside the service, in the transaction in which the second of two says yes. */
public record Met(Introduction introduction) {
}
