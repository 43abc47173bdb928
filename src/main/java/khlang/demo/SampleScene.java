package khlang.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.Random;

/** What sample pictures show, in shapes that nobody takes for a photograph. */
enum SampleScene {
    BOARD_BEFORE {
        @Override
        void draw(Graphics2D on) {
            board(on);
            var random = new Random(1);
            for (int i = 0; i < 17; i++) {
                AffineTransform straight = on.getTransform();
                on.translate(130 + random.nextInt(620), 90 + random.nextInt(330));
                on.rotate(random.nextDouble() - 0.5);
                paper(on, 0, 0, random.nextBoolean() ? PAPER : YELLOWED);
                on.setTransform(straight);
            }
        }
    },
    BOARD_AFTER {
        @Override
        void draw(Graphics2D on) {
            board(on);
            for (int column = 0; column < 4; column++) {
                fill(on, COLOURS[column], 110 + column * 190, 90, 160, 34);
                paper(on, 120 + column * 190, 140, PAPER);
                fill(on, PAPER, 120 + column * 190, 350, 140, 110);
                code(on, 145 + column * 190, 360);
            }
        }
    },
    WEBSITE_BEFORE {
        @Override
        void draw(Graphics2D on) {
            window(on);
            var random = new Random(2);
            for (int i = 0; i < 46; i++) {
                fill(
                        on,
                        COLOURS[random.nextInt(COLOURS.length)],
                        80 + i % 8 * 102,
                        130 + i / 8 * 62,
                        50 + random.nextInt(40),
                        14 + random.nextInt(26));
            }
        }
    },
    WEBSITE_AFTER {
        @Override
        void draw(Graphics2D on) {
            window(on);
            fill(on, COLOURS[0], 80, 130, 800, 60);
            fill(on, PAPER, 230, 145, 500, 30);
            for (int card = 0; card < 4; card++) {
                fill(on, SHADE, 80 + card * 205, 220, 185, 210);
                fill(on, COLOURS[card], 100 + card * 205, 240, 60, 60);
                lines(on, 100 + card * 205, 325, 140);
            }
        }
    },
    SHELF_BEFORE {
        @Override
        void draw(Graphics2D on) {
            shelf(on);
            var random = new Random(3);
            for (int i = 0; i < 54; i++) {
                int height = 60 + random.nextInt(70);
                AffineTransform straight = on.getTransform();
                on.translate(110 + i % 18 * 42, 210 + i / 18 * 155);
                on.rotate((random.nextDouble() - 0.5) * 0.5);
                fill(on, COLOURS[random.nextInt(COLOURS.length)], 0, -height, 28, height);
                on.setTransform(straight);
            }
        }
    },
    SHELF_AFTER {
        @Override
        void draw(Graphics2D on) {
            shelf(on);
            for (int i = 0; i < 66; i++) {
                int row = i / 22;
                fill(on, COLOURS[row + 1], 100 + i % 22 * 35, 90 + row * 155, 28, 120);
                fill(on, PAPER, 104 + i % 22 * 35, 130 + row * 155, 20, 26);
            }
            for (int row = 0; row < 3; row++) {
                fill(on, COLOURS[row + 1], 380, 216 + row * 155, 200, 24);
            }
        }
    },
    MEETING {
        @Override
        void draw(Graphics2D on) {
            fill(on, SHADE, 0, 0, WIDTH, HEIGHT);
            fill(on, PAPER, 300, 60, 360, 190);
            for (int bar = 0; bar < 5; bar++) {
                fill(on, COLOURS[bar], 340 + bar * 60, 220 - bar * 28, 36, 20 + bar * 28);
            }
            for (int seat = 0; seat < 6; seat++) {
                somebody(on, 150 + seat * 130, 300, COLOURS[seat % COLOURS.length]);
            }
            on.setColor(WOOD);
            on.fillOval(90, 380, 780, 150);
            for (int sheet = 0; sheet < 5; sheet++) {
                fill(on, PAPER, 210 + sheet * 120, 430, 50, 34);
            }
        }
    };

    static final int WIDTH = 960;
    static final int HEIGHT = 640;

    private static final Color WOOD = new Color(0x8B6B4A);
    private static final Color CORK = new Color(0xD9BE94);
    private static final Color PAPER = new Color(0xFFFFFF);
    private static final Color YELLOWED = new Color(0xF1E7C4);
    private static final Color SHADE = new Color(0xE6EBEF);
    private static final Color INK = new Color(0x9AA5AE);
    private static final Color DARK = new Color(0x33414C);
    private static final Color[] COLOURS = {
        new Color(0x1F6F8B),
        new Color(0x3A7D44),
        new Color(0xB5651D),
        new Color(0x7A4F9A),
        new Color(0xA23B3B),
    };

    /** Draws it, {@link #WIDTH} by {@link #HEIGHT}. */
    abstract void draw(Graphics2D on);

    private static void fill(Graphics2D on, Color colour, int x, int y, int width, int height) {
        on.setColor(colour);
        on.fillRect(x, y, width, height);
    }

    private static void board(Graphics2D on) {
        fill(on, SHADE, 0, 0, WIDTH, HEIGHT);
        fill(on, WOOD, 60, 40, 840, 470);
        fill(on, CORK, 80, 60, 800, 430);
    }

    private static void paper(Graphics2D on, int x, int y, Color colour) {
        fill(on, colour, x, y, 140, 190);
        fill(on, DARK, x + 14, y + 18, 90, 12);
        lines(on, x + 14, y + 48, 112);
    }

    private static void lines(Graphics2D on, int x, int y, int width) {
        for (int line = 0; line < 6; line++) {
            fill(on, INK, x, y + line * 16, line == 5 ? width / 2 : width, 6);
        }
    }

    private static void code(Graphics2D on, int x, int y) {
        var random = new Random(x);
        for (int i = 0; i < 81; i++) {
            if (random.nextBoolean()) {
                fill(on, DARK, x + i % 9 * 10, y + i / 9 * 10, 10, 10);
            }
        }
    }

    private static void window(Graphics2D on) {
        fill(on, SHADE, 0, 0, WIDTH, HEIGHT);
        fill(on, DARK, 50, 40, 860, 60);
        fill(on, PAPER, 50, 100, 860, 400);
        fill(on, SHADE, 140, 56, 560, 28);
    }

    private static void shelf(Graphics2D on) {
        fill(on, SHADE, 0, 0, WIDTH, HEIGHT);
        fill(on, WOOD, 70, 50, 820, 480);
        for (int row = 0; row < 3; row++) {
            fill(on, CORK, 90, 70 + row * 155, 780, 140);
        }
    }

    private static void somebody(Graphics2D on, int x, int y, Color colour) {
        on.setColor(colour);
        on.fillRoundRect(x - 45, y + 30, 90, 110, 60, 60);
        on.setColor(CORK);
        on.fillOval(x - 28, y - 28, 56, 62);
    }
}
