// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/settings_dialog.h"

#include "session/languages.h"
#include "session/messages.h"
#include "session/session.h"
#include "style/program_style.h"
#include "style/theme.h"
#include "widgets/notice.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeZone>

#include <algorithm>

namespace wizard {

namespace {

using session::Settings;

constexpr int longestKeeping = 3650; // days
constexpr int usualWidth = 460;

template <class Field> Field *named(Field *field, const QString &objectName)
{
    field->setObjectName(objectName);
    return field;
}

void pick(QComboBox &combo, const QVariant &value)
{
    combo.setCurrentIndex(std::max(0, combo.findData(value)));
}

/// (name, ISO 3166-1 alpha-2), by name.
std::vector<std::pair<QString, QString>> countries()
{
    std::vector<std::pair<QString, QString>> found;
    for (int one = QLocale::AnyTerritory + 1; one <= QLocale::LastTerritory; ++one) {
        const auto territory = QLocale::Territory(one);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() == 2 && code.front().isLetter()) // not "world" and other numbers
            found.emplace_back(QLocale::territoryToString(territory), code);
    }
    std::ranges::sort(found, [](const auto &one, const auto &other) {
        return QString::localeAwareCompare(one.first, other.first) < 0;
    });
    return found;
}

} // namespace

SettingsDialog::SettingsDialog(session::Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_language(named(new QComboBox(this), QStringLiteral("languageCombo")))
    , m_nextStart(named(new QLabel(tr("The language changes when the program is started again."), this),
                        QStringLiteral("nextStartLabel")))
    , m_theme(named(new QComboBox(this), QStringLiteral("themeCombo")))
    , m_proxy(named(new QComboBox(this), QStringLiteral("proxyCombo")))
    , m_host(named(new QLineEdit(this), QStringLiteral("proxyHostField")))
    , m_port(named(new QSpinBox(this), QStringLiteral("proxyPortField")))
    , m_keep(named(new QSpinBox(this), QStringLiteral("keepDaysField")))
    , m_country(named(new QComboBox(this), QStringLiteral("countryCombo")))
    , m_zone(named(new QComboBox(this), QStringLiteral("timeZoneCombo")))
    , m_trouble(new widgets::Notice(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    makeFields();
    fill();

    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_nextStart->setVisible(m_language->currentData().toString() != m_session.settings().language);
    });
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &SettingsDialog::onProxyPicked);
}

void SettingsDialog::makeFields()
{
    style::setMuted(*m_nextStart);
    m_nextStart->hide();
    m_trouble->hide();
    m_host->setPlaceholderText(tr("Name or address, for instance proxy.example.com"));
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_keep->setRange(1, longestKeeping);
    m_keep->setAccessibleName(tr("Days for which corrections are kept"));
    m_keep->setToolTip(tr("Counted from the last time the file was opened."));
    m_country->setToolTip(tr("Of telephone numbers that are written without one."));
    m_zone->setToolTip(tr("Of times that are written without one."));
    for (QComboBox *combo : {m_country, m_zone}) {
        combo->setEditable(true); // to search among some hundreds
        combo->setInsertPolicy(QComboBox::NoInsert);
        combo->completer()->setFilterMode(Qt::MatchContains);
        combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
        combo->setAccessibleDescription(combo->toolTip());
    }
    m_country->lineEdit()->setAccessibleName(tr("Country of the shop"));
    m_zone->lineEdit()->setAccessibleName(tr("Time zone of the shop"));

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(style::space::large);
    form->setVerticalSpacing(style::space::cellSide);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Language"), m_language);
    form->addRow(QString(), m_nextStart);
    form->addRow(tr("&Appearance"), m_theme);
    form->addRow(tr("&Proxy"), m_proxy);
    form->addRow(tr("Proxy &host"), m_host);
    form->addRow(tr("Proxy p&ort"), m_port);
    form->addRow(tr("&Keep corrections"), m_keep);
    form->addRow(tr("&Country of the shop"), m_country);
    form->addRow(tr("&Time zone of the shop"), m_zone);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    style::setRole(*buttons->button(QDialogButtonBox::Save), style::ButtonRole::Primary);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::space::pageSide, style::space::pageTop, style::space::pageSide,
                               style::space::footer);
    column->setSpacing(style::space::pageGap);
    column->addWidget(m_trouble);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(usualWidth);
}

void SettingsDialog::fill()
{
    m_language->addItem(tr("As the system"), QString());
    const QStringList codes = session::languages();
    for (const QString &code : codes)
        m_language->addItem(QLocale(code).nativeLanguageName(), code);
    m_theme->addItem(tr("As the system"), int(Settings::Theme::System));
    m_theme->addItem(tr("Light"), int(Settings::Theme::Light));
    m_theme->addItem(tr("Dark"), int(Settings::Theme::Dark));
    m_proxy->addItem(tr("As the system"), int(Settings::Proxy::System));
    m_proxy->addItem(tr("None"), int(Settings::Proxy::None));
    m_proxy->addItem(tr("This one:"), int(Settings::Proxy::Manual));
    m_zone->addItem(tr("As the system"), QString());
    m_zone->addItem(tr("UTC"), QStringLiteral("UTC"));
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        if (zone.contains('/') && !zone.startsWith("Etc/")) // places, not abbreviations
            m_zone->addItem(QString::fromLatin1(zone).replace(u'_', u' '), QString::fromLatin1(zone));
    }
    m_country->addItem(tr("As the system"), QString());
    for (const auto &[name, code] : countries())
        m_country->addItem(name, code);
    const Settings &now = m_session.settings();
    pick(*m_country, now.country);
    pick(*m_language, now.language);
    pick(*m_theme, int(now.theme));
    pick(*m_proxy, int(now.proxy));
    m_host->setText(now.proxyHost);
    m_port->setValue(now.proxyPort);
    m_keep->setValue(now.keepEditsDays);
    m_keep->setSuffix(tr(" day(s)", nullptr, now.keepEditsDays));
    connect(m_keep, &QSpinBox::valueChanged, this,
            [this](int days) { m_keep->setSuffix(tr(" day(s)", nullptr, days)); });
    pick(*m_zone, now.timeZone);
    onProxyPicked();
}

void SettingsDialog::onProxyPicked()
{
    const bool manual = m_proxy->currentData().toInt() == int(Settings::Proxy::Manual);
    m_host->setEnabled(manual);
    m_port->setEnabled(manual);
}

Settings SettingsDialog::chosen() const
{
    Settings settings = m_session.settings();
    settings.language = m_language->currentData().toString();
    settings.theme = Settings::Theme(m_theme->currentData().toInt());
    settings.proxy = Settings::Proxy(m_proxy->currentData().toInt());
    settings.proxyHost = m_host->text().trimmed();
    settings.proxyPort = m_port->value();
    settings.keepEditsDays = m_keep->value();
    // What was typed and is no country or zone does not change the one chosen before.
    const int country = m_country->findText(m_country->currentText(), Qt::MatchFixedString);
    if (country >= 0)
        settings.country = m_country->itemData(country).toString();
    const int zone = m_zone->findText(m_zone->currentText(), Qt::MatchFixedString);
    if (zone >= 0)
        settings.timeZone = m_zone->itemData(zone).toString();
    return settings;
}

void SettingsDialog::accept()
{
    const Settings settings = chosen();
    if (settings.proxy == Settings::Proxy::Manual && settings.proxyHost.isEmpty()) {
        m_trouble->say(style::Tone::Bad, tr("Proxy"), tr("The proxy has no name yet."),
                       tr("Type the name or address of the proxy, or choose another kind."));
        m_trouble->show();
        m_host->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto kept = m_session.setSettings(settings);
    if (!kept) {
        const session::Message words = session::describe(kept.error());
        m_trouble->say(style::Tone::Bad, tr("Not kept"), words.happened,
                       words.advice + u' '
                           + tr("Until you close the program the settings hold all the same."));
        m_trouble->show();
        return;
    }
    QDialog::accept();
}

} // namespace wizard
