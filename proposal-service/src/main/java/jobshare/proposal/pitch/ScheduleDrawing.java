package jobshare.proposal.pitch;

import java.util.ArrayList;
import java.util.List;
import jobshare.proposal.pitch.Coverage.Presence;

/** The schedule of a fortnight as drawn: two weeks of cells with their positions in the picture, and as text for screen readers. */
public final class ScheduleDrawing {

    static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> PARTS = List.of("morning", "afternoon", "night");
    private static final int LEFT = 74;
    private static final int TOP = 26;
    private static final int WIDTH = 42;
    private static final int HEIGHT = 34;
    private static final int GAP = 4;

    /**
     * A week.
     *
     * @param number 1 or 2
     */
    public record Week(int number, List<Day> days) {
    }

    /**
     * @param name Monday to Sunday
     * @param x left edge in the picture
     */
    public record Day(String name, int x, List<Cell> cells) {

        public String shortName() {
            return name.substring(0, 3);
        }

        public int middle() {
            return x + WIDTH / 2;
        }
    }

    /**
     * A half-day.
     *
     * @param letters its label, so that the drawing does not depend on colours
     * @param words who works, as text for the table
     */
    public record Cell(Presence who, String part, String letters, String text, int x, int y) {

        public int middle() {
            return x + WIDTH / 2;
        }

        public int baseline() {
            return y + HEIGHT / 2 + 5;
        }

        public int right() {
            return x + WIDTH;
        }

        public int bottom() {
            return y + HEIGHT;
        }

        /** Left edge of the white plate under three letters. */
        public int plateX() {
            return middle() - 16;
        }

        /** Left edge of the white plate under one letter. */
        public int letterX() {
            return middle() - 8;
        }

        public int plateY() {
            return y + HEIGHT / 2 - 9;
        }

        public boolean isBoth() {
            return who == Presence.BOTH;
        }

        public boolean isSecond() {
            return who == Presence.SECOND;
        }

        /** The colour of the letters. */
        public String ink() {
            return who == Presence.FIRST ? "#ffffff" : "#1c2426";
        }
    }

    private ScheduleDrawing() {
    }

    /** @param first and {@code second}: the names in the table */
    static List<Week> of(Coverage cover, String first, String second) {
        var weeks = new ArrayList<Week>();
        for (int week = 0; week < 2; week++) {
            var days = new ArrayList<Day>();
            for (int day = 0; day < DAYS.size(); day++) {
                var cells = new ArrayList<Cell>();
                for (int part = 0; part < PARTS.size(); part++) {
                    var who = cover.at(week * 21 + day * 3 + part);
                    cells.add(new Cell(who, PARTS.get(part), letters(who), text(who, first, second), x(day), y(part)));
                }
                days.add(new Day(DAYS.get(day), x(day), List.copyOf(cells)));
            }
            weeks.add(new Week(week + 1, List.copyOf(days)));
        }
        return List.copyOf(weeks);
    }

    private static int x(int day) {
        return LEFT + day * (WIDTH + GAP);
    }

    private static int y(int part) {
        return TOP + part * (HEIGHT + GAP);
    }

    private static String letters(Presence who) {
        return switch (who) {
            case FIRST -> "A";
            case SECOND -> "B";
            case BOTH -> "A+B";
            case OPEN -> "open";
            case NOBODY -> "";
        };
    }

    private static String text(Presence who, String first, String second) {
        return switch (who) {
            case FIRST -> first;
            case SECOND -> second;
            case BOTH -> first + " and " + second;
            case OPEN -> "open";
            case NOBODY -> "–";
        };
    }
}
