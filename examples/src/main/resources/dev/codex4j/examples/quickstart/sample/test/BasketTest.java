/** Runs without a test library, so that it needs nothing but a JDK. */
final class BasketTest {
    private int failures;

    public static void main(String[] arguments) {
        BasketTest tests = new BasketTest();
        tests.check("an empty basket is free", 0, basket(0, 500));
        tests.check("a small basket costs its sum", 1_500, basket(3, 500));
        tests.check("a basket of exactly 100.00 gets the discount", 9_000, basket(20, 500));
        tests.check("a large basket gets the discount", 18_000, basket(40, 500));
        System.out.println(tests.failures == 0 ? "All tests passed" : tests.failures + " failed");
        System.exit(tests.failures == 0 ? 0 : 1);
    }

    private static int basket(int pieces, int price) {
        Basket basket = new Basket();
        basket.add(pieces, price);
        return basket.toPay();
    }

    private void check(String what, int expected, int actual) {
        if (expected == actual) {
            System.out.println("passed: " + what);
        } else {
            failures++;
            System.out.println("FAILED: " + what + ": " + actual + " instead of " + expected + " (src/Basket.java)");
        }
    }
}
