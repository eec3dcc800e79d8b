/** What somebody is about to buy. Amounts are in cents. */
final class Basket {
    private int total;

    void add(int pieces, int price) {
        total += pieces * price;
    }

    /** What is to be paid: ten percent less for baskets of 100.00 or more. */
    int toPay() {
        if (total > 10_000) {
            return total * 9 / 10;
        }
        return total;
    }
}
