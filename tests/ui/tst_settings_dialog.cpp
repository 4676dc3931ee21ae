// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session.h"
#include "wizard/settings_dialog.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using session::Settings;
using wizard::SettingsDialog;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void changesNothingByItself();
    void keepsWhatIsChosen();
    void asksForTheNameOfTheProxy();
    void saysWhenTheLanguageChanges();
    void ignoresWhatIsNoZone();
    void namesEveryField();

private:
    template <class Field> Field *field(const char *name)
    {
        auto *found = m_dialog->findChild<Field *>(QLatin1String(name));
        if (!found)
            qFatal("no field %s", name);
        return found;
    }

    void pick(const char *name, const QVariant &value)
    {
        auto *combo = field<QComboBox>(name);
        combo->setCurrentIndex(combo->findData(value));
    }

    QPushButton *save() { return m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save); }

    Settings kept() const { return session::loadSettings(m_store->path()).value_or(Settings()); }

    std::unique_ptr<QTemporaryDir> m_store;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void TestSettingsDialog::init()
{
    m_dialog.reset();
    m_session.reset();
    m_store = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<session::Session>(
        session::Environment {.storeFolder = m_store->path(), .startPractice = {}});
    m_dialog = std::make_unique<SettingsDialog>(*m_session);
    m_dialog->open();
}

void TestSettingsDialog::changesNothingByItself()
{
    QTest::mouseClick(save(), Qt::LeftButton);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_session->settings(), Settings());
}

void TestSettingsDialog::keepsWhatIsChosen()
{
    pick("themeCombo", int(Settings::Theme::Dark));
    pick("languageCombo", QStringLiteral("en"));
    pick("proxyCombo", int(Settings::Proxy::Manual));
    field<QLineEdit>("proxyHostField")->setText(QStringLiteral(" proxy.test "));
    field<QSpinBox>("proxyPortField")->setValue(3128);
    field<QSpinBox>("keepDaysField")->setValue(7);
    pick("countryCombo", QStringLiteral("SE"));
    pick("timeZoneCombo", QStringLiteral("Europe/Stockholm"));
    QTest::mouseClick(save(), Qt::LeftButton);
    QVERIFY(!m_dialog->isVisible());

    const Settings expected {.language = QStringLiteral("en"),
                             .theme = Settings::Theme::Dark,
                             .proxy = Settings::Proxy::Manual,
                             .proxyHost = QStringLiteral("proxy.test"),
                             .proxyPort = 3128,
                             .keepEditsDays = 7,
                             .country = QStringLiteral("SE"),
                             .timeZone = QStringLiteral("Europe/Stockholm")};
    QCOMPARE(m_session->settings(), expected);
    QCOMPARE(kept(), expected);

    const SettingsDialog again(*m_session);
    QCOMPARE(again.findChild<QComboBox *>(QStringLiteral("countryCombo"))->currentData().toString(),
             QStringLiteral("SE"));
    QCOMPARE(again.findChild<QLineEdit *>(QStringLiteral("proxyHostField"))->text(),
             QStringLiteral("proxy.test"));
    session::applyProxy(Settings()); // as it was, for the tests that follow
}

void TestSettingsDialog::asksForTheNameOfTheProxy()
{
    pick("proxyCombo", int(Settings::Proxy::Manual));
    QTest::mouseClick(save(), Qt::LeftButton);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_session->settings(), Settings());
    pick("proxyCombo", int(Settings::Proxy::None));
    QVERIFY(!field<QLineEdit>("proxyHostField")->isEnabled());
    QTest::mouseClick(save(), Qt::LeftButton);
    QVERIFY(!m_dialog->isVisible());
}

void TestSettingsDialog::saysWhenTheLanguageChanges()
{
    auto *label = field<QLabel>("nextStartLabel");
    QVERIFY(!label->isVisible());
    pick("languageCombo", QStringLiteral("en"));
    QVERIFY(label->isVisible());
    pick("languageCombo", QString());
    QVERIFY(!label->isVisible());
}

void TestSettingsDialog::ignoresWhatIsNoZone()
{
    pick("timeZoneCombo", QStringLiteral("Europe/Berlin"));
    field<QComboBox>("timeZoneCombo")->setEditText(QStringLiteral("Atlantis"));
    QTest::mouseClick(save(), Qt::LeftButton);
    QCOMPARE(kept().timeZone, QString());
}

void TestSettingsDialog::namesEveryField()
{
    const auto fields = m_dialog->findChildren<QWidget *>();
    for (const QWidget *one : fields) {
        if (!one->isVisible() || !(one->focusPolicy() & Qt::TabFocus) || one->objectName().startsWith(u"qt_"))
            continue;
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(one));
        QVERIFY2(told && !told->text(QAccessible::Name).isEmpty(), qPrintable(one->objectName()));
    }
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settings_dialog.moc"
