// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/encoding_names.h"

#include <algorithm>
#include <iterator>

namespace csv {

namespace {

struct Words
{
    std::string_view tag;
    std::u16string_view words;
};

constexpr Words known[] {
    {"en",
     u"James Mary John Patricia Robert Jennifer Michael Smith Johnson Williams Brown Street Road Avenue Lane "
     u"Park "
     u"Church Station London Manchester Boston Chicago name first last email phone city country address "
     u"company café"},
    {"de",
     u"Müller Schäfer Jürgen Günther Jörg Björn Käthe Böhm Krüger Schröder Köhler König Straße Hauptstraße "
     u"Gässchen Köln "
     u"München Düsseldorf Nürnberg Zürich Österreich Größe für über Höhe Fußgänger Weiß Groß Büro Grün "
     u"Bäcker Möller Vogt"},
    {"fr",
     u"François Hélène Jérôme Éric Étienne André René Zoé Chloé Léa Noël Benoît Lefèvre Lévêque Gérard "
     u"Besançon Orléans "
     u"Nîmes Sèvres rue allée Général Liberté Hôtel été où prénom société numéro téléphone reçu cœur sœur "
     u"œuf Œuvre "
     u"Mégane Agnès Cécile Île château forêt Château Thérèse Gaël Raphaël Anaïs Loïc"},
    {"es",
     u"José María Ángel Jesús Inés Andrés Sofía Lucía Martínez González Rodríguez Fernández López Pérez "
     u"Gómez Sánchez "
     u"Núñez Muñoz Peña Ibáñez Málaga Córdoba Cádiz León España México Bogotá calle año teléfono dirección "
     u"código número"},
    {"it",
     u"Niccolò Nicolò Andrea Giuseppe città Forlì Cefalù più perché Libertà Università via piazza corso però "
     u"sarà così è "
     u"Rossi Esposito Bianchi Romano Ferrari società Beltrà Mondovì Santhià"},
    {"pt",
     u"João José António Inês Conceição Gonçalves Simões Magalhães Araújo Guimarães São Paulo Brasília "
     u"Avenida Município "
     u"Praça não também até endereço número código Sebastião Assunção Luís Fátima Brandão Leitão Fundão "
     u"Olhão Évora"},
    {"nl",
     u"Daniël Michaël Anaïs België Coördinatie Zoë Noël Jansen de Vries van Dijk Bakker Visser Utrecht "
     u"straat laan weg plein"},
    {"sv",
     u"Åsa Göran Björn Sjöberg Öberg Åberg Bergström Lindström Sjögren Hägglund Nyström Mårten Märta Pär "
     u"Jönsson Malmö "
     u"Göteborg Örebro Västerås Jönköping Norrköping Umeå Luleå Linköping Växjö Gävle Storgatan Kungsgatan "
     u"Vägen vägen för och är "
     u"på gränd torg förnamn efternamn telefon ort Åkesson Söderberg Håkan Håkansson Östersund Borås Piteå "
     u"Skellefteå"},
    {"da",
     u"Søren Jørgen Jørgensen Sørensen Bjørn Kjær Østergaard Nørregaard Ærø København Århus Ålborg Rødovre "
     u"Køge Næstved "
     u"Hillerød Tønder Vejgård Strøget Østerbro Nørregade på også går være Bæk Møller Bøgh Skødt Åse Pædagog "
     u"Håndværk"},
    {"nb",
     u"Bjørn Øyvind Håkon Åse Sørlie Løken Røed Ødegård Østby Tromsø Bodø Ålesund Gjøvik Sandnessjøen "
     u"Kirkegata Møllergata "
     u"gård veien på også være Sæther Bråten Strøm Jørn Kåre Pål Tønsberg Lillestrøm Bærum Hønefoss"},
    {"fi",
     u"Mäkinen Hämäläinen Väinö Päivi Jyrki Töölö Jyväskylä Hämeenlinna Seinäjoki Järvenpää Lähde Mäki Pöllä "
     u"katu tie kylä "
     u"Nieminen Lehtonen Korhonen Virtanen Heinonen ystävä sähköposti sukunimi Yrjö Äänekoski Kärkkäinen "
     u"Pääskynen"},
    {"is",
     u"Guðrún Sigurður Jón Þórður Kristján Helgadóttir Jónsdóttir Reykjavík Akureyri Kópavogur Hafnarfjörður "
     u"gata það við"},
    {"pl",
     u"Łukasz Michał Paweł Stanisław Małgorzata Elżbieta Bożena Wiśniewski Wójcik Kamiński Lewandowski "
     u"Zieliński Szymański "
     u"Woźniak Dąbrowski Kozłowski Jabłoński Łódź Kraków Gdańsk Poznań Wrocław Białystok Częstochowa Rzeszów "
     u"ulica Świętego "
     u"Kościuszki Piłsudskiego imię się że są dziękuję Święta Grażyna Jędrzej Bądź Żółć Późna Mickiewicza"},
    {"cs",
     u"Jiří Tomáš Lukáš Ondřej Matěj Vojtěch Kateřina Tereza Božena Novák Dvořák Černý Procházka Kučera "
     u"Veselý Němec Růžička "
     u"Šťastný Plzeň Brno Třebíč Liberec Hradec Králové České Budějovice náměstí ulice Žižkova příjmení "
     u"jméno město děkuji "
     u"Říha Hájek Sedláček Kolář Beneš Zeměměřič už být"},
    {"sk",
     u"Ján Juraj Ľuboš Ľubica Štefan Žofia Zuzana Kováč Horváth Tóth Nagy Baláž Hudák Šimko Košice Žilina "
     u"Prešov Banská Bystrica "
     u"Trenčín námestie ulica mesto priezvisko ďakujem Môj stôl vôňa dĺžka Sládkovičova"},
    {"hu",
     u"László Zoltán István József Gábor György Sándor Zsófia Erzsébet Szabó Kovács Tóth Horváth Kőszegi "
     u"Győr Nagy Fekete Pécs "
     u"Székesfehérvár Kecskemét Gyöngyös utca körút út tér és hogy vagy Petőfi Kossuth Lőrinc Dezső Ügyfél "
     u"Szűcs Hűvös Törökbálint"},
    {"ro",
     u"Ștefan Ioan Mihăiță Cătălin Brăila București Iași Timișoara Constanța Bistrița Călin Țepeș strada "
     u"Şoseaua Ştefan "
     u"Ţăndărei Râmnicu Vâlcea în și că după Bălan Răzvan Pătrașcu Timişoara Iaşi Braşov Piteşti Constanţa "
     u"şi"},
    {"sl",
     u"Žiga Urša Špela Nuša Matjaž Novak Krajnc Zupančič Kovačič Potočnik Škofja Loka Kočevje Črnomelj cesta "
     u"ulica če še že"},
    {"hr",
     u"Željko Siniša Krešimir Ružica Đurđica Horvat Kovačević Babić Marić Jurić Šimić Županja Šibenik Požega "
     u"Čakovec ulica trg "
     u"Đakovo Matić Tomić Vuković Božić Nikolić Jovanović Petrović Đorđević Niš"},
    {"tr",
     u"Ayşe Mehmet Gül Gökhan Çağlar Şükrü İbrahim Işıl Yıldız Yılmaz Şahin Çelik Öztürk Aydın Kılıç Doğan "
     u"Özdemir Çetin Güneş "
     u"İstanbul Beşiktaş Kadıköy Eskişehir Muğla Diyarbakır Üsküdar Şişli Bağdat Caddesi Sokağı Mahallesi "
     u"Atatürk için değil çok "
     u"güzel iyi olduğu adı soyadı müşteri şehir ağaç Şırnak Uşak"},
    {"et",
     u"Tõnu Jüri Ülle Mägi Tamm Sepp Õunapuu Pärnu Põlva Jõhvi Võru Rõõm tänav maantee küla öö õhtu on ja "
     u"see"},
    {"lv",
     u"Jānis Andris Pēteris Kārlis Līga Ilze Bērziņš Kalniņš Ozoliņš Jansons Liepiņa Rīga Jūrmala Liepāja "
     u"Rēzekne iela "
     u"uzvārds vārds Brīvības Ķekava Ģirts Žanis Šķēle"},
    {"lt",
     u"Jonas Žygimantas Rūta Šarūnas Kęstutis Gintarė Eglė Kazlauskas Stankevičius Petrauskienė Jankauskaitė "
     u"Šiauliai "
     u"Panevėžys Klaipėda Kėdainiai gatvė vardas pavardė Žalgirio Vytautų Ąžuolas miestas Įmonė"},
    {"ca", u"Núria Jordi Lluís Àngels Martí València Girona carrer plaça això només anys"},
    {"ru",
     u"Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов Волков "
     u"Алексеев Александр "
     u"Сергей Дмитрий Андрей Алексей Максим Евгений Анна Мария Елена Ольга Наталья Екатерина Татьяна Ирина "
     u"Светлана Юлия Москва "
     u"Санкт Петербург Новосибирск Екатеринбург Казань Нижний Новгород Челябинск Самара улица проспект "
     u"переулок площадь дом "
     u"квартира город область Ленина Пушкина Советская имя фамилия отчество телефон адрес и в не на что он "
     u"как это по"},
    {"uk",
     u"Шевченко Коваленко Бондаренко Ткаченко Кравченко Олександр Сергій Володимир Андрій Наталія Оксана "
     u"Олена Київ Харків "
     u"Львів Дніпро Запоріжжя Одеса вулиця провулок місто прізвище ім'я що та не і від Їжакевич"},
    {"bg",
     u"Георги Иван Димитър Николай Петър Христо Йордан Мария Елена Иванова Георгиева Димитрова Петров Иванов "
     u"Стоянов София "
     u"Пловдив Варна Бургас Русе улица булевард град име фамилия на се от да за не"},
    {"el",
     u"Γιώργος Γιάννης Δημήτρης Κώστας Μαρία Ελένη Αικατερίνη Βασιλική Παπαδόπουλος Οικονόμου Νικολάου "
     u"Γεωργίου Αθήνα "
     u"Θεσσαλονίκη Πάτρα Ηράκλειο Λάρισα οδός πλατεία λεωφόρος όνομα επώνυμο διεύθυνση και το της του να "
     u"είναι πόλη τηλέφωνο"},
    {"he",
     u"כהן לוי מזרחי פרץ ביטון דוד משה יוסף שרה רחל לאה תל אביב ירושלים חיפה רחוב שדרות שם משפחה עיר כתובת "
     u"טלפון של את"},
    {"ar",
     u"محمد أحمد علي حسن حسين فاطمة مريم خالد عبد الله الرحمن القاهرة الرياض دبي شارع مدينة الاسم العنوان "
     u"الهاتف في من على"},
    {"th", u"สมชาย สมหญิง ประเสริฐ กรุงเทพ เชียงใหม่ ภูเก็ต ถนน ตำบล อำเภอ จังหวัด ชื่อ นามสกุล โทรศัพท์ ที่อยู่"},
};

} // namespace

std::u16string_view customersWords(std::string_view tag)
{
    const auto *const found = std::ranges::find(known, tag, &Words::tag);
    return found == std::end(known) ? std::u16string_view() : found->words;
}

} // namespace csv
