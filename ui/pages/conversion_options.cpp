// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/conversion_options.h"

#include "models/conversion_words.h"
#include "models/match_words.h"
#include "pages/page.h"
#include "pages/row_button.h"
#include "session/column_choices.h"
#include "style/theme.h"
#include "xdm/calling_codes.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

namespace {

using Kind = xdm::ConversionKind;

/// Those whose national numbers can be told, by name.
std::vector<std::pair<QString, QByteArray>> callingCountries()
{
    std::vector<std::pair<QString, QByteArray>> countries;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = QLocale::Territory(i);
        const QByteArray code = QLocale::territoryToCode(territory).toLatin1();
        if (xdm::callingRule(code))
            countries.emplace_back(QLocale::territoryToString(territory), code);
    }
    std::ranges::sort(countries);
    return countries;
}

bool isDated(Kind kind)
{
    return kind == Kind::Date || kind == Kind::DateTime;
}

bool isNumber(Kind kind)
{
    return kind == Kind::Integer || kind == Kind::Number;
}

/// A blank cell says nothing about consent, and never whose record it is.
bool mayStandIn(Kind kind)
{
    return kind != Kind::Consent && kind != Kind::ConsentInverted && kind != Kind::Email;
}

} // namespace

void ConversionOptions::Control::setVisible(bool visible) const
{
    label->setVisible(visible);
    combo->setVisible(visible);
}

void ConversionOptions::Control::select(const QVariant &data) const
{
    combo->setCurrentIndex(std::max(0, combo->findData(data)));
}

ConversionOptions::ConversionOptions(session::ColumnChoices &columns, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_layout(new QVBoxLayout(this))
    , m_evidence(wrappingLabel({}, this))
    , m_decidingButton(new RowButton(this))
    , m_contradictingButton(new RowButton(this))
    , m_emailCaseMeaning(wrappingLabel({}, this))
    , m_oneBlank(new QCheckBox(tr("Merge blan&ks"), this))
    , m_whenEmptyRefused(wrappingLabel({}, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(style::space::tiny);
    buildDates();
    buildNumbers();
    buildTexts();
    buildWhenEmpty();
}

/// A short word above a control that it names.
ConversionOptions::Control ConversionOptions::add(const char *name, const QString &text)
{
    const Control control {.label = new QLabel(text, this), .combo = new QComboBox(this)};
    control.combo->setObjectName(QLatin1String(name));
    control.combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    control.label->setBuddy(control.combo);
    control.label->setWordWrap(true);
    style::setFont(*control.label, style::type::small, QFont::DemiBold);
    m_layout->addWidget(control.label);
    m_layout->addWidget(control.combo);
    return control;
}

template <class Change> void ConversionOptions::change(Change change)
{
    if (!mapping())
        return;
    xdm::Conversion conversion = mapping()->conversion;
    change(conversion);
    m_columns.setConversion(m_column, conversion);
}

void ConversionOptions::buildDates()
{
    m_order = add("dateOrderCombo", tr("&Order in the file"));
    m_order.combo->addItem(tr("Year, month, day"), int(xdm::DateOrder::YearMonthDay));
    m_order.combo->addItem(tr("Month, day, year"), int(xdm::DateOrder::MonthDayYear));
    m_order.combo->addItem(tr("Day, month, year"), int(xdm::DateOrder::DayMonthYear));
    m_order.combo->setPlaceholderText(tr("Please choose", "which part of a date comes first"));
    connect(m_order.combo, &QComboBox::activated, this, [this](int which) {
        const auto order = xdm::DateOrder(m_order.combo->itemData(which).toInt());
        change([order](xdm::Conversion &conversion) { conversion.order = order; });
    });
    m_evidence->setObjectName(QStringLiteral("dateEvidence"));
    style::setFont(*m_evidence, style::type::small);
    m_layout->addWidget(m_evidence);
    m_decidingButton->setObjectName(QStringLiteral("decidingRowButton"));
    m_contradictingButton->setObjectName(QStringLiteral("contradictingRowButton"));
    for (RowButton *button : {m_decidingButton, m_contradictingButton}) {
        m_layout->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &RowButton::rowWanted, this, &ConversionOptions::rowWanted);
    }

    m_zone = add("timeZoneCombo", tr("Times without a &zone are in"));
    m_zone.combo->setEditable(true);
    m_zone.combo->setInsertPolicy(QComboBox::NoInsert);
    m_zone.combo->lineEdit()->setAccessibleName(tr("Times without a zone are in"));
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones)
        m_zone.combo->addItem(QString::fromLatin1(zone));
    m_zone.combo->completer()->setFilterMode(Qt::MatchContains);
    m_zone.combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_zone.combo, &QComboBox::textActivated, this, &ConversionOptions::setZone);
    connect(m_zone.combo->lineEdit(), &QLineEdit::editingFinished, this,
            [this] { setZone(m_zone.combo->currentText()); });
}

void ConversionOptions::buildNumbers()
{
    m_country = add("phoneCountryCombo", tr("N&umbers without a country are from"));
    m_country.combo->addItem(tr("Leave as written", "telephone numbers"), QByteArray());
    for (const auto &[name, code] : callingCountries())
        m_country.combo->addItem(name, code);
    connect(m_country.combo, &QComboBox::activated, this, [this](int which) {
        const QByteArray code = m_country.combo->itemData(which).toByteArray();
        change([&code](xdm::Conversion &conversion) { conversion.country = code; });
    });

    m_decimal = add("decimalSignCombo", tr("&Decimal sign"));
    m_decimal.combo->addItem(tr("As each value shows"), int(xdm::DecimalSign::Either));
    m_decimal.combo->addItem(tr("Dot: 1,234.50"), int(xdm::DecimalSign::Dot));
    m_decimal.combo->addItem(tr("Comma: 1.234,50"), int(xdm::DecimalSign::Comma));
    connect(m_decimal.combo, &QComboBox::activated, this, [this](int which) {
        const auto sign = xdm::DecimalSign(m_decimal.combo->itemData(which).toInt());
        change([sign](xdm::Conversion &conversion) { conversion.decimal = sign; });
    });
}

void ConversionOptions::buildTexts()
{
    m_emailCase = add("emailCaseCombo", tr("&Capital letters"));
    m_emailCase.combo->addItem(tr("Keep as in the file"), int(xdm::EmailCase::Keep));
    m_emailCase.combo->addItem(tr("Turn to lower case"), int(xdm::EmailCase::Fold));
    style::setFont(*m_emailCaseMeaning, style::type::small);
    style::setMuted(*m_emailCaseMeaning);
    m_layout->addWidget(m_emailCaseMeaning);
    connect(m_emailCase.combo, &QComboBox::activated, this, [this](int which) {
        m_columns.setEmailCase(xdm::EmailCase(m_emailCase.combo->itemData(which).toInt()));
    });

    m_letters = add("letterCaseCombo", tr("&Capital letters"));
    m_letters.combo->addItem(tr("Keep as in the file"), int(xdm::LetterCase::AsWritten));
    m_letters.combo->addItem(tr("all small"), int(xdm::LetterCase::Lower));
    m_letters.combo->addItem(tr("ALL CAPITAL"), int(xdm::LetterCase::Upper));
    m_letters.combo->addItem(tr("Each Word's First"), int(xdm::LetterCase::Words));
    connect(m_letters.combo, &QComboBox::activated, this, [this](int which) {
        const auto letters = xdm::LetterCase(m_letters.combo->itemData(which).toInt());
        change([letters](xdm::Conversion &conversion) { conversion.letters = letters; });
    });
    m_oneBlank->setObjectName(QStringLiteral("oneBlankCheck"));
    m_oneBlank->setAccessibleDescription(tr("Several blanks in a row become one."));
    m_oneBlank->setToolTip(m_oneBlank->accessibleDescription());
    m_layout->addWidget(m_oneBlank);
    connect(m_oneBlank, &QCheckBox::clicked, this,
            [this](bool one) { change([one](xdm::Conversion &conversion) { conversion.oneBlank = one; }); });
}

void ConversionOptions::buildWhenEmpty()
{
    m_whenEmpty = add("whenEmptyCombo", tr("When &empty, send"));
    m_whenEmpty.combo->setEditable(true);
    m_whenEmpty.combo->setInsertPolicy(QComboBox::NoInsert);
    m_whenEmpty.combo->setCompleter(nullptr); // what is typed is meant as it is
    m_whenEmpty.combo->lineEdit()->setPlaceholderText(tr("Nothing"));
    m_whenEmpty.combo->lineEdit()->setAccessibleName(tr("When empty, send"));
    m_whenEmptyRefused->setObjectName(QStringLiteral("whenEmptyRefused"));
    style::setFont(*m_whenEmptyRefused, style::type::small);
    style::setTone(*m_whenEmptyRefused, style::Tone::Warning);
    m_layout->addWidget(m_whenEmptyRefused);
    connect(m_whenEmpty.combo, &QComboBox::textActivated, this, &ConversionOptions::setWhenEmpty);
    connect(m_whenEmpty.combo->lineEdit(), &QLineEdit::editingFinished, this,
            [this] { setWhenEmpty(m_whenEmpty.combo->currentText()); });
}

const xdm::ColumnMapping *ConversionOptions::mapping() const
{
    const auto &all = m_columns.mapping().columns;
    return m_column >= 0 && std::size_t(m_column) < all.size() ? &all[std::size_t(m_column)] : nullptr;
}

bool ConversionOptions::isIdentity(const xdm::ColumnMapping &column) const
{
    return column.field == m_columns.schema().emailPath()
        || column.field.startsWith(QLatin1String("identityMap."));
}

void ConversionOptions::show(int column, const std::optional<session::ConversionPreview::Evidence> &evidence)
{
    m_column = column;
    const xdm::ColumnMapping *own = mapping();
    const bool mapped
        = own && own->state == xdm::State::Mapped && m_columns.schema().field(own->field) != nullptr;
    setVisible(mapped);
    if (!mapped)
        return;
    showDates(*own, evidence);
    m_country.setVisible(own->conversion.kind == Kind::Phone);
    m_country.select(own->conversion.country);
    m_decimal.setVisible(isNumber(own->conversion.kind));
    m_decimal.select(int(own->conversion.decimal));
    showTexts(*own);
    showWhenEmpty(*own);
}

void ConversionOptions::showDates(const xdm::ColumnMapping &column,
                                  const std::optional<session::ConversionPreview::Evidence> &evidence)
{
    const xdm::Conversion &conversion = column.conversion;
    const bool open = conversion.order == xdm::DateOrder::Undecided;
    m_order.setVisible(isDated(conversion.kind));
    m_order.combo->setCurrentIndex(m_order.combo->findData(int(conversion.order)));
    QString words = evidence ? models::evidenceWords(*evidence) : QString();
    if (words.isEmpty() && open)
        words = tr("The values seen so far can be read both ways: does the day or the month come first?");
    m_evidence->setText(words);
    m_evidence->setVisible(isDated(conversion.kind) && !words.isEmpty());
    m_order.combo->setAccessibleDescription(words);
    m_decidingButton->setRow(evidence && isDated(conversion.kind) ? evidence->dates.decidingRow : -1);
    m_contradictingButton->setRow(evidence && isDated(conversion.kind) ? evidence->dates.contradictingRow
                                                                       : -1);
    const bool otherwise = evidence && evidence->dates.order && *evidence->dates.order != conversion.order;
    style::setTone(*m_evidence, open || otherwise ? style::Tone::Warning : style::Tone::Neutral);
    m_zone.setVisible(conversion.kind == Kind::DateTime);
    m_zone.combo->setCurrentText(QString::fromLatin1(conversion.zone));
}

void ConversionOptions::showTexts(const xdm::ColumnMapping &column)
{
    const bool identity = column.field == m_columns.schema().emailPath();
    const xdm::EmailCase emailCase = m_columns.mapping().emailCase.value;
    m_emailCase.setVisible(identity);
    m_emailCase.select(int(emailCase));
    m_emailCaseMeaning->setVisible(identity);
    m_emailCaseMeaning->setText(
        emailCase == xdm::EmailCase::Keep
            ? tr("Right for Adobe Commerce: the storefront sends addresses as customers typed them. Ann@ and "
                 "ann@ become two profiles.")
            : tr("Ann@ and ann@ become one profile. Other sources of the same people must do likewise."));
    const bool text = column.conversion.kind == Kind::Text && !isIdentity(column);
    m_letters.setVisible(text);
    m_letters.select(int(column.conversion.letters));
    m_oneBlank->setVisible(text);
    m_oneBlank->setChecked(column.conversion.oneBlank);
}

void ConversionOptions::showWhenEmpty(const xdm::ColumnMapping &column)
{
    const bool offered = mayStandIn(column.conversion.kind) && !isIdentity(column);
    m_whenEmpty.setVisible(offered);
    m_whenEmptyRefused->hide();
    if (!offered)
        return;
    const QStringList values = m_columns.schema().field(column.field)->values;
    const QSignalBlocker quiet(m_whenEmpty.combo);
    m_whenEmpty.combo->clear();
    if (!values.isEmpty())
        m_whenEmpty.combo->addItems(QStringList(QString()) + values);
    m_whenEmpty.combo->setCurrentText(column.conversion.whenEmpty);
}

void ConversionOptions::setZone(const QString &zone)
{
    if (!mapping() || mapping()->conversion.kind != Kind::DateTime)
        return;
    if (QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()))
        change([&zone](xdm::Conversion &conversion) { conversion.zone = zone.toLatin1(); });
    m_zone.combo->setCurrentText(QString::fromLatin1(mapping()->conversion.zone));
}

/// Only what the field takes: otherwise every empty row would be one to mend.
void ConversionOptions::setWhenEmpty(const QString &text)
{
    const xdm::ColumnMapping *own = mapping();
    const QString wanted = text.trimmed();
    if (!own || own->conversion.whenEmpty == wanted)
        return m_whenEmptyRefused->hide();
    const models::Example example
        = models::exampleOf(wanted.toUtf8(), *own, m_columns.mapping(), m_columns.schema());
    if (wanted.isEmpty() || example.sent)
        return change([&wanted](xdm::Conversion &conversion) { conversion.whenEmpty = wanted; });
    m_whenEmptyRefused->setText(tr("The field does not take “%1”.").arg(wanted));
    m_whenEmptyRefused->show();
}

} // namespace pages
