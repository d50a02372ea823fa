package jobshare.matching.criterion;

/**
 * Pay for a year of full time.
 *
 * @param amount in whole units of the currency
 * @param currency ISO 4217
 */
public record Pay(int amount, String currency) {
}
