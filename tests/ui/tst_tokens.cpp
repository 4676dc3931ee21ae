// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/tokens.h"

#include <QTest>

#include <cmath>

using namespace style;

/// Contrast as the Web Content Accessibility Guidelines 2 define it.
class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTextReadable_data();
    void keepsTextReadable();
    void keepsOutlinesVisible_data();
    void keepsOutlinesVisible();
    void measuresKnownContrasts();
};

namespace {

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

void addPair(const char *scheme, const char *what, const QColor &front, const QColor &ground)
{
    QTest::addRow("%s: %s", scheme, what) << front << ground;
}

} // namespace

void TestTokens::measuresKnownContrasts()
{
    QCOMPARE(std::round(contrast(Qt::black, Qt::white)), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
}

void TestTokens::keepsTextReadable_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("ground");
    for (const auto &[scheme, name] : {std::pair(Scheme::Light, "light"), {Scheme::Dark, "dark"}}) {
        const Colours &c = coloursOf(scheme);
        addPair(name, "text on window", c.text, c.background);
        addPair(name, "text on surface", c.text, c.surface);
        addPair(name, "text on rail", c.text, c.rail);
        addPair(name, "text on selection", c.text, c.selection);
        addPair(name, "muted on window", c.muted, c.background);
        addPair(name, "muted on surface", c.muted, c.surface);
        addPair(name, "muted on rail", c.muted, c.rail);
        addPair(name, "muted on selection", c.muted, c.selection);
        addPair(name, "accent on window", c.accent, c.background);
        addPair(name, "accent on surface", c.accent, c.surface);
        addPair(name, "primary button", c.onAccent, c.accent);
        addPair(name, "tick of a done step", c.onGood, c.good);
        addPair(name, "warning on footer", c.warning, c.surface);
        addPair(name, "warning on window", c.warning, c.background);
        addPair(name, "production on rail", c.bad, c.rail);
        addPair(name, "banner", c.bannerText, c.banner);
        for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad}) {
            QTest::addRow("%s: chip %d", name, int(tone)) << strong(c, tone) << soft(c, tone);
            QTest::addRow("%s: figure %d", name, int(tone)) << strong(c, tone) << c.surface;
            QTest::addRow("%s: cell %d", name, int(tone)) << c.text << soft(c, tone);
            QTest::addRow("%s: muted cell %d", name, int(tone)) << c.muted << soft(c, tone);
        }
    }
}

void TestTokens::keepsTextReadable()
{
    QFETCH(QColor, front);
    QFETCH(QColor, ground);
    const double measured = contrast(front, ground);
    QVERIFY2(measured >= 4.5, qPrintable(QString::number(measured)));
}

void TestTokens::keepsOutlinesVisible_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("ground");
    for (const auto &[scheme, name] : {std::pair(Scheme::Light, "light"), {Scheme::Dark, "dark"}}) {
        const Colours &c = coloursOf(scheme);
        addPair(name, "control on window", c.control, c.background);
        addPair(name, "control on surface", c.control, c.surface);
        addPair(name, "control on rail", c.control, c.rail);
        addPair(name, "focus on window", c.accent, c.background);
        addPair(name, "focus on surface", c.accent, c.surface);
        addPair(name, "focus on rail", c.accent, c.rail);
        addPair(name, "focus on selection", c.accent, c.selection);
        addPair(name, "bar on its groove", c.accent, c.line);
        addPair(name, "good bar on its groove", c.good, c.line);
    }
}

void TestTokens::keepsOutlinesVisible()
{
    QFETCH(QColor, front);
    QFETCH(QColor, ground);
    const double measured = contrast(front, ground);
    QVERIFY2(measured >= 3.0, qPrintable(QString::number(measured)));
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
