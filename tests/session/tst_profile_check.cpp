// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/fixture.h"
#include "session/profile_check.h"

#include <QTest>

using namespace std::chrono_literals;
using State = session::ProfileFindings::State;

namespace {

const QString dataset = QStringLiteral("66a1f0c3d94e5b2c7a8810ef");
const QByteArray lookUp("GET /data/core/ups/access/entities?schema.name=_xdm.context.profile&entityId=");
const QByteArray found(R"({"XID1":{"entityId":"XID1","sources":["other","66a1f0c3d94e5b2c7a8810ef"]}})");
const QByteArray elsewhere(R"({"XID1":{"entityId":"XID1","sources":["other"],"entity":{}}})");
const QByteArray unknown(R"({"XID1":{"entity":{},"lastModifiedAt":"1970-01-01T00:00:00Z"}})");

struct Asked
{
    Fixture world;
    std::unique_ptr<session::ProfileCheck> check;
    bool ended = false;

    explicit Asked(const QStringList &emails)
        : check(std::make_unique<session::ProfileCheck>(*world.client, world.clock, dataset, emails))
    {
        QObject::connect(check.get(), &session::ProfileCheck::ended, check.get(), [this] {
            QVERIFY(!ended);
            ended = true;
        });
    }

    /// Lets rounds pass until it has ended; at most so much time, as the clock has it.
    std::chrono::milliseconds run()
    {
        const auto begun = world.clock.monotonic();
        check->start();
        for (int i = 0; i < 100 && !ended; ++i) {
            const auto requests = world.server.requests().size();
            QTest::qWait(20);
            if (!ended && world.server.requests().size() == requests)
                world.clock.advance(500ms);
        }
        return world.clock.monotonic() - begun;
    }
};

} // namespace

/// What is said of people in Profile is what the platform says of them.
class TestProfileCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThoseWhoseProfileHasOurDataset();
    void asksAgainForThoseWhoAreNotThereYet();
    void endsAfterHalfAMinute();
    void saysThatTheLicenceHindersIt();
    void saysWhyItIsNotKnown();
    void endsWhenToldTo();
    void asksNobodyForNothing();
};

void TestProfileCheck::findsThoseWhoseProfileHasOurDataset()
{
    Asked asked({QStringLiteral("ida.moss@example.com"), QStringLiteral("jo+x@example.com")});
    asked.world.server.always(lookUp + "ida.moss%40example.com&entityIdNS=email", 200, found);
    asked.world.server.always(lookUp + "jo%2Bx%40example.com&entityIdNS=email", 200, found);
    asked.run();
    QCOMPARE(asked.check->findings(),
             (session::ProfileFindings {.state = State::Found, .asked = 2, .found = 2}));
    QCOMPARE(asked.world.server.requests(lookUp).size(), 2);
    QCOMPARE(asked.world.server.requests(lookUp).constFirst().header("x-sandbox-name"),
             QByteArray("spring-launch"));
}

void TestProfileCheck::asksAgainForThoseWhoAreNotThereYet()
{
    Asked asked({QStringLiteral("ida@example.com"), QStringLiteral("jo@example.com")});
    asked.world.server.always(lookUp + "ida", 200, found);
    asked.world.server.say(lookUp + "jo", 404, R"({"statusCode":"404"})");
    asked.world.server.say(lookUp + "jo", 200, unknown);
    asked.world.server.say(lookUp + "jo", 200, elsewhere);
    asked.world.server.say(lookUp + "jo", 200, found);
    asked.run();
    QCOMPARE(asked.check->findings().state, State::Found);
    QCOMPARE(asked.world.server.requests(lookUp + "ida").size(), 1);
    QCOMPARE(asked.world.server.requests(lookUp + "jo").size(), 4);
}

void TestProfileCheck::endsAfterHalfAMinute()
{
    Asked asked({QStringLiteral("ida@example.com"), QStringLiteral("jo@example.com")});
    asked.world.server.always(lookUp + "ida", 200, found);
    asked.world.server.always(lookUp + "jo", 404, R"({"statusCode":"404"})");
    const auto took = asked.run();
    QCOMPARE(asked.check->findings(),
             (session::ProfileFindings {.state = State::NotYet, .asked = 2, .found = 1}));
    QVERIFY(took >= 25s && took <= 41s);
    QVERIFY(asked.world.server.requests(lookUp + "jo").size() <= 7);
}

void TestProfileCheck::saysThatTheLicenceHindersIt()
{
    Asked asked({QStringLiteral("ida.moss@example.com"), QStringLiteral("jo@example.com")});
    asked.world.server.always(
        lookUp, 403,
        R"({"message":"UPS-ACC-1000004: no right for ida.moss@example.com","statusCode":"403"})");
    asked.run();
    QCOMPARE(asked.check->findings().state, State::NotAllowed);
    QVERIFY(asked.check->findings().error);
    QVERIFY(!asked.check->findings().error->detail.contains(QStringLiteral("ida.moss")));
}

void TestProfileCheck::saysWhyItIsNotKnown()
{
    Asked asked({QStringLiteral("ida.moss@example.com")});
    asked.world.server.always(lookUp, 422, R"({"message":"UPS-MRG-1000001","statusCode":"422"})");
    asked.run();
    QCOMPARE(asked.check->findings().state, State::NotKnown);
    QCOMPARE(asked.check->findings().error->code, base::ErrorCode::RequestRefused);
}

void TestProfileCheck::endsWhenToldTo()
{
    Asked asked({QStringLiteral("ida@example.com")});
    asked.check->start();
    asked.check->stop();
    QVERIFY(asked.ended);
    QCOMPARE(asked.check->findings().state, State::NotKnown);
    asked.check->stop();
}

void TestProfileCheck::asksNobodyForNothing()
{
    Asked asked(QStringList {});
    asked.run();
    QCOMPARE(asked.check->findings().state, State::NotAsked);
    QVERIFY(asked.world.server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestProfileCheck)
#include "tst_profile_check.moc"
