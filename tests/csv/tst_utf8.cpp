// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/utf8.h"

#include <QStringDecoder>
#include <QTest>

class TestUtf8 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithQtOnEverySequence();
    void tellsWhere_data();
    void tellsWhere();
};

namespace {

/// Looks in pieces of \a piece bytes.
qint64 firstBad(const QByteArray &text, qsizetype piece)
{
    csv::Utf8Check check;
    for (qsizetype at = 0; at < text.size(); at += piece) {
        const qsizetype size = std::min(piece, text.size() - at);
        if (const qint64 bad = check.add({text.constData() + at, std::size_t(size)}); bad >= 0)
            return bad;
    }
    return check.finish();
}

bool qtTakes(const QByteArray &text)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString ignored = decode(text);
    return !decode.hasError();
}

} // namespace

void TestUtf8::agreesWithQtOnEverySequence()
{
    // Every lead byte with every second byte, followed by the bounds of what may come third and fourth.
    const QByteArray tails[]
        = {"", "a", "\x80", "\xBF", "\x7F\x80", "\x80\x80", "\x80\xBF", "\x80\xC0", "\x80\x80\x80"};
    for (int lead = 0; lead < 256; ++lead) {
        for (int second = 0; second < 256; ++second) {
            for (const QByteArray &tail : tails) {
                const QByteArray sequence = QByteArray(1, char(lead)) + char(second) + tail;
                const bool good = qtTakes(sequence);
                QCOMPARE(firstBad(sequence, 100) < 0, good);
                QCOMPARE(firstBad(sequence, 1) < 0, good);
                // The same where a wide step would be taken before and behind.
                const QByteArray amid = QByteArray(45, 'x') + sequence + QByteArray(70, 'y');
                QCOMPARE(firstBad(amid, 200), firstBad(amid, 1));
                QCOMPARE(firstBad(amid, 200) < 0, qtTakes(amid));
            }
        }
    }
}

void TestUtf8::tellsWhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("bad");
    QTest::newRow("ASCII") << QByteArray(1000, 'a') << qint64(-1);
    QTest::newRow("all lengths") << QByteArray("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80z") << qint64(-1);
    QTest::newRow("Latin-1") << QByteArray(100, 'a') + "caf\xE9 noir" << qint64(103);
    QTest::newRow("cut at the end") << QByteArray(100, 'a') + "\xE2\x82" << qint64(100);
    QTest::newRow("lone continuation") << QByteArray("ab\x80") << qint64(2);
    QTest::newRow("overlong") << QByteArray("a\xC0\xAF") << qint64(1);
    QTest::newRow("surrogate") << QByteArray("ab\xED\xA0\x80") << qint64(2);
    QTest::newRow("above the last") << QByteArray("\xF4\x90\x80\x80") << qint64(0);
}

void TestUtf8::tellsWhere()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, bad);
    for (qsizetype piece = 1; piece <= text.size(); ++piece)
        QCOMPARE(firstBad(text, piece), bad);
}

QTEST_GUILESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
