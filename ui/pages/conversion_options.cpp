// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/conversion_options.h"

#include "models/conversion_words.h"
#include "pages/page.h"
#include "pages/row_button.h"
#include "style/theme.h"
#include "xdm/calling_codes.h"
#include "xdm/converter.h"

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

void ConversionOptions::TellingRows::show(const quality::ColumnEvidence &evidence) const
{
    deciding->setRow(evidence.decidingRow());
    contradicting->setRow(evidence.contradictingRow());
}

ConversionOptions::ConversionOptions(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_evidence(wrappingLabel({}, this))
    , m_dayNumberEvidence(wrappingLabel({}, this))
    , m_decimalEvidence(wrappingLabel({}, this))
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

/// The ways to the rows of the evidence above them.
ConversionOptions::TellingRows ConversionOptions::addRows(const char *deciding, const char *contradicting)
{
    const TellingRows rows {.deciding = new RowButton(this), .contradicting = new RowButton(this)};
    rows.deciding->setObjectName(QLatin1String(deciding));
    rows.contradicting->setObjectName(QLatin1String(contradicting));
    for (RowButton *button : {rows.deciding, rows.contradicting}) {
        m_layout->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &RowButton::rowWanted, this, &ConversionOptions::rowWanted);
    }
    return rows;
}

template <class Change> void ConversionOptions::change(Change change)
{
    if (!m_values)
        return;
    xdm::Conversion conversion = m_values->conversion;
    change(conversion);
    if (conversion != m_values->conversion)
        Q_EMIT conversionChosen(conversion);
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
    m_dateRows = addRows("decidingRowButton", "contradictingRowButton");

    m_dayNumbers = add("dayNumbersCombo", tr("&Numbers such as 45292"));
    m_dayNumbers.combo->addItem(tr("As the column shows"), int(xdm::DayNumbers::AsColumn));
    m_dayNumbers.combo->addItem(tr("Days, as in spreadsheets"), int(xdm::DayNumbers::Days));
    m_dayNumbers.combo->addItem(tr("No dates"), int(xdm::DayNumbers::Other));
    m_dayNumberEvidence->setObjectName(QStringLiteral("dayNumberEvidence"));
    style::setFont(*m_dayNumberEvidence, style::type::small);
    m_layout->addWidget(m_dayNumberEvidence);
    connect(m_dayNumbers.combo, &QComboBox::activated, this, [this](int which) {
        const auto numbers = xdm::DayNumbers(m_dayNumbers.combo->itemData(which).toInt());
        change([numbers](xdm::Conversion &conversion) { conversion.dayNumbers = numbers; });
    });

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
    m_decimal.combo->addItem(tr("As the values show"), int(xdm::DecimalSign::Either));
    m_decimal.combo->addItem(tr("Dot: 1,234.50"), int(xdm::DecimalSign::Dot));
    m_decimal.combo->addItem(tr("Comma: 1.234,50"), int(xdm::DecimalSign::Comma));
    connect(m_decimal.combo, &QComboBox::activated, this, [this](int which) {
        const auto sign = xdm::DecimalSign(m_decimal.combo->itemData(which).toInt());
        change([sign](xdm::Conversion &conversion) { conversion.decimal = sign; });
    });
    m_decimal.combo->setPlaceholderText(tr("Please choose", "what stands before the decimals"));
    m_decimalEvidence->setObjectName(QStringLiteral("decimalEvidence"));
    style::setFont(*m_decimalEvidence, style::type::small);
    m_layout->addWidget(m_decimalEvidence);
    m_decimalRows = addRows("decidingNumberButton", "contradictingNumberButton");
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
        Q_EMIT emailCaseChosen(xdm::EmailCase(m_emailCase.combo->itemData(which).toInt()));
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

void ConversionOptions::show(const std::optional<TurnedValues> &values,
                             const std::optional<session::ConversionPreview::Evidence> &evidence)
{
    m_values = values;
    setVisible(values.has_value());
    if (!values)
        return;
    showDates(evidence);
    m_country.setVisible(values->conversion.kind == Kind::Phone);
    m_country.select(values->conversion.country);
    showNumbers(evidence);
    showTexts();
    showWhenEmpty();
}

void ConversionOptions::showDates(const std::optional<session::ConversionPreview::Evidence> &evidence)
{
    const xdm::Conversion &conversion = m_values->conversion;
    const bool open = conversion.order == xdm::DateOrder::Undecided;
    m_order.setVisible(isDated(conversion.kind));
    m_order.combo->setCurrentIndex(m_order.combo->findData(int(conversion.order)));
    QString words = evidence ? models::dateEvidenceWords(*evidence) : QString();
    if (words.isEmpty() && open)
        words = tr("The values seen so far can be read both ways: does the day or the month come first?");
    m_evidence->setText(words);
    m_evidence->setVisible(isDated(conversion.kind) && !words.isEmpty());
    m_order.combo->setAccessibleDescription(words);
    m_dateRows.show(evidence && isDated(conversion.kind) ? evidence->column : quality::ColumnEvidence());
    const bool otherwise
        = evidence && evidence->column.dates.order && *evidence->column.dates.order != conversion.order;
    style::setTone(*m_evidence, open || otherwise ? style::Tone::Warning : style::Tone::Neutral);
    const QString numbers = evidence ? models::dayNumberWords(evidence->column.dates) : QString();
    const bool numbersOpen = !numbers.isEmpty() && conversion.dayNumbers == xdm::DayNumbers::AsColumn;
    const bool asked = isDated(conversion.kind)
        && (!numbers.isEmpty() || conversion.dayNumbers != xdm::DayNumbers::AsColumn);
    m_dayNumbers.setVisible(asked);
    m_dayNumbers.select(int(conversion.dayNumbers));
    m_dayNumbers.combo->setAccessibleDescription(numbers);
    m_dayNumberEvidence->setText(numbers);
    m_dayNumberEvidence->setVisible(asked && !numbers.isEmpty());
    style::setTone(*m_dayNumberEvidence, numbersOpen ? style::Tone::Warning : style::Tone::Neutral);
    m_zone.setVisible(conversion.kind == Kind::DateTime);
    m_zone.combo->setCurrentText(QString::fromLatin1(conversion.zone));
}

void ConversionOptions::showNumbers(const std::optional<session::ConversionPreview::Evidence> &evidence)
{
    const bool number = isNumber(m_values->conversion.kind);
    const QString words = number && evidence ? models::decimalEvidenceWords(*evidence) : QString();
    const bool open = number && evidence && !evidence->column.numbers.sign
        && m_values->conversion.decimal == xdm::DecimalSign::Either;
    m_decimal.setVisible(number);
    m_decimal.combo->setCurrentIndex(open ? -1
                                          : m_decimal.combo->findData(int(m_values->conversion.decimal)));
    m_decimal.combo->setAccessibleDescription(words);
    m_decimalEvidence->setText(words);
    m_decimalEvidence->setVisible(!words.isEmpty());
    m_decimalRows.show(number && evidence ? evidence->column : quality::ColumnEvidence());
    const bool otherwise = number && evidence && evidence->column.numbers.sign
        && *evidence->column.numbers.sign != xdm::DecimalSign::Either
        && *evidence->column.numbers.sign != m_values->conversion.decimal;
    style::setTone(*m_decimalEvidence, open || otherwise ? style::Tone::Warning : style::Tone::Neutral);
}

void ConversionOptions::showTexts()
{
    const bool identity = m_values->emailCase.has_value();
    const xdm::EmailCase emailCase = m_values->emailCase.value_or(xdm::EmailCase::Keep);
    m_emailCase.setVisible(identity);
    m_emailCase.select(int(emailCase));
    m_emailCaseMeaning->setVisible(identity);
    m_emailCaseMeaning->setText(
        emailCase == xdm::EmailCase::Keep
            ? tr("Right for Adobe Commerce: the storefront sends addresses as customers typed them. Ann@ and "
                 "ann@ become two profiles.")
            : tr("Ann@ and ann@ become one profile. Other sources of the same people must do likewise."));
    const bool text = m_values->conversion.kind == Kind::Text && !m_values->identity;
    m_letters.setVisible(text);
    m_letters.select(int(m_values->conversion.letters));
    m_oneBlank->setVisible(text);
    m_oneBlank->setChecked(m_values->conversion.oneBlank);
}

void ConversionOptions::showWhenEmpty()
{
    const bool offered = m_values->mayStandIn && mayStandIn(m_values->conversion.kind) && !m_values->identity;
    m_whenEmpty.setVisible(offered);
    m_whenEmptyRefused->hide();
    if (!offered)
        return;
    const QStringList values = m_values->field.values;
    const QSignalBlocker quiet(m_whenEmpty.combo);
    m_whenEmpty.combo->clear();
    if (!values.isEmpty())
        m_whenEmpty.combo->addItems(QStringList(QString()) + values);
    m_whenEmpty.combo->setCurrentText(m_values->conversion.whenEmpty);
}

void ConversionOptions::setZone(const QString &zone)
{
    if (!m_values || m_values->conversion.kind != Kind::DateTime)
        return;
    if (QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()))
        change([&zone](xdm::Conversion &conversion) { conversion.zone = zone.toLatin1(); });
    m_zone.combo->setCurrentText(QString::fromLatin1(m_values->conversion.zone));
}

/// Only what the field takes: otherwise every empty row would be one to mend.
void ConversionOptions::setWhenEmpty(const QString &text)
{
    const QString wanted = text.trimmed();
    if (!m_values || m_values->conversion.whenEmpty == wanted)
        return m_whenEmptyRefused->hide();
    xdm::Conversion trial = m_values->conversion;
    trial.whenEmpty.clear();
    const std::string cell = wanted.toStdString();
    const auto converter = xdm::makeConverter(trial, m_values->field);
    const xdm::Value::Kind kind = converter->convert(cell).kind;
    const bool sent = kind == xdm::Value::Kind::Text || kind == xdm::Value::Kind::Literal;
    if (wanted.isEmpty() || sent)
        return change([&wanted](xdm::Conversion &conversion) { conversion.whenEmpty = wanted; });
    m_whenEmptyRefused->setText(tr("The field does not take “%1”.").arg(wanted));
    m_whenEmptyRefused->show();
}

} // namespace pages
