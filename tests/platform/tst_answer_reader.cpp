// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/answer_reader.h"
#include "platform/limits.h"

#include <QTest>

using platform::AnswerReader;
using State = AnswerReader::State;

namespace {

/// What a reader makes of an answer that comes in these pieces, before its connection ends.
AnswerReader readIn(const QList<QByteArray> &pieces)
{
    AnswerReader reader;
    for (const QByteArray &piece : pieces)
        reader.take(piece);
    return reader;
}

} // namespace

Q_DECLARE_METATYPE(platform::AnswerReader::State)

/// Which bytes are an answer, and where it ends.
class TestAnswerReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnAnswerHoweverItIsCut_data();
    void readsAnAnswerHoweverItIsCut();
    void endsWithTheConnectionOnlyWithoutALength_data();
    void endsWithTheConnectionOnlyWithoutALength();
    void keepsTheHeaders();
    void isBounded_data();
    void isBounded();
};

void TestAnswerReader::readsAnAnswerHoweverItIsCut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("keepsOpen");
    const auto good
        = [](const char *name, const QByteArray &bytes, int status, const QByteArray &body, bool keeps) {
              QTest::newRow(name) << bytes << State::Whole << status << body << keeps;
          };
    const auto bad = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << State::Invalid << status << QByteArray() << false;
    };

    good("empty", "HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n", 201, "", true);
    good("with a length", "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n{ }\n", 200, "{ }\n", true);
    good("no words", "HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n", 200, "", true);
    good("plain line ends", "HTTP/1.1 200 OK\nContent-Length: 2\n\n{}", 200, "{}", true);
    good("names in any case", "HTTP/1.1 200 OK\r\ncOnTeNt-lEnGtH: 2\r\n\r\n{}", 200, "{}", true);
    good("one length twice", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\n{}", 200, "{}",
         true);
    good("no content", "HTTP/1.1 204 No Content\r\n\r\n", 204, "", true);
    good("no content, of no length", "HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n", 204, "", true);
    good("no content, of a length", "HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\n", 204, "", false);
    good("no content, in chunks", "HTTP/1.1 204 No Content\r\nTransfer-Encoding: chunked\r\n\r\n", 204, "",
         false);
    good("chunks",
         "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{\"a\r\nB;x=y\r\n\":1,\"b\": "
         "2}\r\n0\r\n\r\n",
         200, "{\"a\":1,\"b\": 2}", true);
    good("chunks and a trailer",
         "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n1\r\n7\r\n0\r\nX: y\r\n\r\n", 200, "7", true);
    good("chunks and a length",
         "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n7\r\n0\r\n\r\n", 200,
         "7", false);
    good("after an interim one",
         "HTTP/1.1 100 Continue\r\nX: y\r\n\r\nHTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n", 201, "",
         true);
    good("closing", "HTTP/1.1 413 Too Large\r\nConnection: x, Close\r\nContent-Length: 2\r\n\r\n{}", 413,
         "{}", false);
    good("of HTTP 1.0", "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}", 200, "{}", false);
    good("more than it said", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}HTTP/1.1 200 OK", 200, "{}",
         false);

    bad("another protocol", "220 smtp.example.com ready\r\n", 0);
    bad("another version", "HTTP/2.0 200 OK\r\n\r\n", 0);
    bad("status of letters", "HTTP/1.1 2OO OK\r\n\r\n", 0);
    bad("status of four digits", "HTTP/1.1 2000 OK\r\n\r\n", 0);
    bad("status below 100", "HTTP/1.1 042 OK\r\n\r\n", 42);
    bad("another protocol from now on", "HTTP/1.1 101 Switching\r\n\r\n", 101);
    bad("header without a colon", "HTTP/1.1 200 OK\r\nhello\r\n\r\n", 200);
    bad("header without a name", "HTTP/1.1 200 OK\r\n: x\r\n\r\n", 200);
    bad("blank before the colon", "HTTP/1.1 200 OK\r\nContent-Length : 2\r\n\r\n{}", 200);
    bad("folded header", "HTTP/1.1 200 OK\r\nX: y\r\n Content-Length: 2\r\n\r\n{}", 200);
    bad("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}", 200);
    bad("length below zero", "HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\n{}", 200);
    bad("no length after its name", "HTTP/1.1 200 OK\r\nContent-Length:\r\n\r\n{}", 200);
    bad("length past counting", "HTTP/1.1 200 OK\r\nContent-Length: 18446744073709551618\r\n\r\n{}", 200);
    bad("packed", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 200);
    bad("chunked twice",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 200);
    bad("size of a chunk of letters",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n", 200);
    bad("chunk without a size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\r\n{}\r\n0\r\n\r\n",
        200);
    bad("size of a chunk past counting",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n100000000\r\n{}", 200);
}

void TestAnswerReader::readsAnAnswerHoweverItIsCut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(State, state);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, keepsOpen);
    QList<QByteArray> singly;
    for (const char c : bytes)
        singly.append(QByteArray(1, c));
    QList<QList<QByteArray>> cuts {{bytes}, singly};
    for (qsizetype at = 1; at < bytes.size(); ++at)
        cuts.append({bytes.first(at), bytes.sliced(at)});
    for (const QList<QByteArray> &pieces : cuts) {
        const AnswerReader reader = readIn(pieces);
        QCOMPARE(reader.state(), state);
        QCOMPARE(reader.status(), status);
        QCOMPARE(reader.keepsOpen(), keepsOpen);
        if (state == State::Whole)
            QCOMPARE(reader.body(), body);
    }
}

void TestAnswerReader::endsWithTheConnectionOnlyWithoutALength_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("state");
    QTest::newRow("nothing") << QByteArray() << State::Reading;
    QTest::newRow("status line cut") << QByteArray("HTTP/1.1 20") << State::Reading;
    QTest::newRow("headers cut") << QByteArray("HTTP/1.1 200 OK\r\nX: y\r\n") << State::Reading;
    QTest::newRow("body cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{\"a\":1")
                              << State::Reading;
    QTest::newRow("chunks cut") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{ }\r\n")
                                << State::Reading;
    QTest::newRow("trailer cut") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n")
                                 << State::Reading;
    QTest::newRow("no length") << QByteArray("HTTP/1.1 200 OK\r\nX: y\r\n\r\n{}") << State::Whole;
}

void TestAnswerReader::endsWithTheConnectionOnlyWithoutALength()
{
    QFETCH(QByteArray, bytes);
    QFETCH(State, state);
    AnswerReader reader = readIn({bytes});
    QCOMPARE(reader.state(), State::Reading);
    QCOMPARE(reader.begun(), !bytes.isEmpty());
    QCOMPARE(reader.end(), state);
    QVERIFY(!reader.keepsOpen());
}

void TestAnswerReader::keepsTheHeaders()
{
    const AnswerReader reader = readIn(
        {"HTTP/1.1 429 Slow\r\nRetry-After:  30 \r\nX:\r\nRetry-After: 7\r\nContent-Length: 0\r\n\r\n"});
    const QList<QNetworkReply::RawHeaderPair> headers {
        {"Retry-After", "30"}, {"X", ""}, {"Retry-After", "7"}, {"Content-Length", "0"}};
    QCOMPARE(reader.headers(), headers);
}

void TestAnswerReader::isBounded_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("again");
    QTest::addColumn<qint64>("bytes");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("one header") << ok + "X: " << QByteArray(1000, 'x') << platform::limits::headerBytes;
    QTest::newRow("many headers") << ok << QByteArray("X: y\r\n") << platform::limits::headerBytes;
    QTest::newRow("interim answers") << QByteArray() << QByteArray("HTTP/1.1 100 Continue\r\n\r\n")
                                     << platform::limits::headerBytes;
    QTest::newRow("trailers") << ok + "Transfer-Encoding: chunked\r\n\r\n0\r\n"
                              << QByteArray("X: y\r\n") << platform::limits::headerBytes;
    QTest::newRow("what is said beside a chunk")
        << ok + "Transfer-Encoding: chunked\r\n\r\n1;" << QByteArray(100, 'x') << qint64(5000);
    QTest::newRow("body without a length") << ok + "\r\n"
                                           << QByteArray(100'000, 'x') << platform::limits::answerBytes;
    QTest::newRow("body in chunks") << ok + "Transfer-Encoding: chunked\r\n\r\n"
                                    << "186A0\r\n" + QByteArray(100'000, 'x') + "\r\n"
                                    << platform::limits::answerBytes;
    QTest::newRow("length") << ok << QByteArray("Content-Length: 8388609\r\n\r\n") << qint64(100);
}

void TestAnswerReader::isBounded()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, again);
    QFETCH(qint64, bytes);
    AnswerReader reader;
    reader.take(begin);
    qint64 taken = 0;
    while (reader.state() == State::Reading && taken <= bytes + 2 * again.size()) {
        reader.take(again);
        taken += again.size();
    }
    QCOMPARE(reader.state(), State::TooLarge);
}

QTEST_GUILESS_MAIN(TestAnswerReader)

#include "tst_answer_reader.moc"
